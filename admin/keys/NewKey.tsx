import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import { useId } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { IssuedKey } from './apiKey.ts';

/** A click beside it does not close it: what it shows cannot be shown again. */
export function NewKey({ issued, onClose }: { issued: IssuedKey; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const heading = useId();
  const copy = async () => {
    await navigator.clipboard.writeText(issued.key);
    notify('apiKeys.copied', { type: 'success' });
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate('apiKeys.key')}</DialogTitle>
      <DialogContent>
        <Stack gap={2}>
          <Alert severity="warning">{translate('apiKeys.once')}</Alert>
          <TextField
            label={translate('apiKeys.key')}
            value={issued.key}
            fullWidth
            multiline
            onFocus={event => event.target.select()}
            slotProps={{
              input: { readOnly: true },
              htmlInput: { style: { fontFamily: 'monospace', overflowWrap: 'anywhere' } },
            }}
          />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {window.isSecureContext ? <Button onClick={() => void copy()}>{translate('apiKeys.copy')}</Button> : null}
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
