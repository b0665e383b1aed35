import { Alert, Box, Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { ActSubject } from '../acts/act.ts';
import { formatMoment } from '../dates/format.ts';
import { type LastEvent, lastEvent } from './lastEvent.ts';
import { liveConnection } from './LiveConnection.ts';

interface ChangedMeanwhileProps {
  /** With the version the form was opened on. */
  readonly subject: ActSubject;
  readonly onReload: () => Promise<void>;
}

/** In a form: what is under it stays as it was, and whoever fills it is told when somebody changes that. */
export function ChangedMeanwhile({ subject, onReload }: ChangedMeanwhileProps) {
  const { kind, id, version } = subject;
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [changed, setChanged] = useState<{ version: number; last: LastEvent | undefined }>();
  useEffect(
    () =>
      liveConnection.onBatch(({ items }) => {
        const found = items.find(item => item.kind === kind && item.id === id);
        if (found?.version) {
          const now = found.version;
          void lastEvent({ kind, id, version }).then(last => setChanged({ version: now, last }));
        }
      }),
    [kind, id, version],
  );
  const last = changed?.last;
  return (
    <Box component="output">
      {changed && changed.version > version ? (
        <Alert
          severity="warning"
          role="presentation"
          action={
            <Button color="inherit" size="small" onClick={() => void onReload()}>
              {translate('errors.reload')}
            </Button>
          }
          sx={{ mb: 1 }}
        >
          {translate(`live.changed.${kind}`)}{' '}
          {last
            ? `${last.by}: ${translate(`act.${last.act}`, { _: last.act })}, ${formatMoment(last.at, locale)}.`
            : null}
        </Alert>
      ) : null}
    </Box>
  );
}
