import { Alert, Box, Snackbar } from '@mui/material';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useLogoutIfAccessDenied, useTranslate } from 'react-admin';
import { liveConnection } from './LiveConnection.ts';
import { useRefresh } from './useRefresh.ts';

/** Listens as long as somebody is signed in, and says when nothing can be heard. */
export function LiveUpdates() {
  const translate = useTranslate();
  const isLost = useSyncExternalStore(liveConnection.watch, liveConnection.isLost);
  const signOutIfEnded = useLogoutIfAccessDenied();
  useRefresh();
  const onEnd = useEffectEvent((error: unknown) => void signOutIfEnded(error));
  useEffect(() => liveConnection.start(error => onEnd(error)), []);
  return (
    <Snackbar open={isLost} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      <Box component="output">
        <Alert severity="warning" role="presentation" sx={{ boxShadow: 3 }}>
          {translate('live.lost')}
        </Alert>
      </Box>
    </Snackbar>
  );
}
