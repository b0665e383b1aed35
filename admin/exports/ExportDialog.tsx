import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, Stack } from '@mui/material';
import { useEffect, useId, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { exportedColumns } from '../applications/columns.ts';
import { useColumns } from '../applications/useColumns.ts';
import { useListedCases } from '../applications/useListedCases.ts';
import { type RequestError, toRequestError } from '../data/errors.ts';
import { download, type ExportWanted } from './download.ts';
import { isAbort } from './fetchFile.ts';

interface ExportDialogProps {
  readonly format: ExportWanted['format'];
  readonly onClose: () => void;
}

type Progress =
  | { readonly is: 'underWay'; readonly bytes: number }
  | { readonly is: 'done'; readonly name: string; readonly rows: number | null }
  | { readonly is: 'failed'; readonly error: RequestError };

/** How far the file is, and how it ended; closed while under way, the export is broken off. */
export function ExportDialog({ format, onClose }: ExportDialogProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const heading = useId();
  const { columns } = useColumns();
  const { filter, sort } = useListedCases();
  // As the list stood when it was asked for.
  const [wanted] = useState<ExportWanted>({ format, filter, sort, columns: exportedColumns(columns) });
  const [progress, setProgress] = useState<Progress>({ is: 'underWay', bytes: 0 });
  useEffect(() => {
    const leaving = new AbortController();
    download(wanted, bytes => setProgress({ is: 'underWay', bytes }), leaving.signal).then(
      done => setProgress({ is: 'done', ...done }),
      (error: unknown) => {
        if (!isAbort(error)) {
          setProgress({ is: 'failed', error: toRequestError(error) });
        }
      },
    );
    return () => leaving.abort();
  }, [wanted]);
  const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate(`lists.exportTo.${format}`)}</DialogTitle>
      <DialogContent>
        <Stack gap={1} aria-live="polite">
          {progress.is === 'underWay' ? (
            <>
              <LinearProgress aria-label={translate('lists.exportUnderWay')} />
              <span>
                {translate('lists.exportReceived', { size: number.format(Math.ceil(progress.bytes / 1024)) })}
              </span>
            </>
          ) : null}
          {progress.is === 'done' ? (
            <Alert severity="success">
              {translate('lists.exportDone', {
                name: progress.name,
                rows: progress.rows === null ? '–' : number.format(progress.rows),
              })}
            </Alert>
          ) : null}
          {progress.is === 'failed' ? <Problem error={progress.error} /> : null}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>
          {translate(progress.is === 'underWay' ? 'lists.exportStop' : 'ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
