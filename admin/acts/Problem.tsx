import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RequestError } from '../data/errors.ts';
import { ProvisionNote } from '../law/ProvisionNote.tsx';

/** The server's own words: what is the matter and what to do next; of a conflict, who was first, with what and when. */
export function Problem({ error, onReload }: { error: RequestError; onReload?: () => Promise<void> }) {
  const translate = useTranslate();
  const { code, provision } = error.refusal;
  const stale = code === 'STALE_VERSION';
  return (
    <Alert severity={stale ? 'warning' : 'error'} sx={{ '& .MuiAlert-message': { width: '100%' } }}>
      {translate(error.message, { _: error.message })}
      {provision ? (
        <Box sx={{ mt: 0.5 }}>
          <ProvisionNote provision={provision} />
        </Box>
      ) : null}
      {stale && onReload ? (
        <Button variant="outlined" color="inherit" size="small" sx={{ mt: 1 }} onClick={() => void onReload()}>
          {translate('errors.reload')}
        </Button>
      ) : null}
    </Alert>
  );
}
