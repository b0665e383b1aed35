import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import Download from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { toRequestError } from '../data/errors.ts';
import { fetchFile } from '../exports/fetchFile.ts';
import { addressOf, type Asked } from './reportAddress.ts';
import { comparedPeriod } from './period.ts';
import { variablesOf } from './report.ts';

const formats = ['xlsx', 'csv'] as const;
type Format = (typeof formats)[number];

/** What is done with a report as a whole. */
export function ReportTools({ asked }: { asked: Asked }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}/reports?${String(addressOf(asked))}`);
    notify('reports.linkCopied', { type: 'success' });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, displayPrint: 'none' }}>
      <Button size="small" startIcon={<PrintIcon />} onClick={() => globalThis.print()}>
        {translate('reports.print')}
      </Button>
      {globalThis.isSecureContext ? (
        <Button size="small" startIcon={<ContentCopy />} onClick={() => void copy()}>
          {translate('reports.copyLink')}
        </Button>
      ) : null}
      <ExportMenu asked={asked} />
    </Box>
  );
}

/** The figures as a file of the server, on record as every export. */
function ExportMenu({ asked }: { asked: Asked }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (format: Format) => {
    // The menu can still be pressed while it fades.
    if (isBusy) {
      return;
    }
    setAnchor(null);
    setBusy(true);
    try {
      const { name } = await fetchFile('/api/exports/reports', fileOf(asked, format), new AbortController().signal);
      notify('reports.exported', { type: 'success', messageArgs: { name } });
    } catch (error) {
      const { message } = toRequestError(error);
      notify(translate(message, { _: message }), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<Download />}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        disabled={isBusy}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {translate('lists.export')}
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {formats.map(format => (
          <MenuItem key={format} onClick={() => void take(format)}>
            {translate(`lists.format.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

const fileOf = (asked: Asked, format: Format) => ({
  format,
  report: asked.report,
  ...variablesOf(asked, asked.period),
  earlier: asked.compare && comparedPeriod(asked.period, asked.compare),
});
