import Replay from '@mui/icons-material/Replay';
import { Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { type RequestError, toRequestError } from '../data/errors.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { isInTrouble, type Notice, resendNotice } from './notice.ts';

/** Sends a failed or returned notice once more, to the address as it is now; whoever may not is told why. */
export function ResendButton({ notice }: { notice: Notice }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<RequestError>();
  if (!isInTrouble(notice) || !mayOpen('Notice', rolesNow())) {
    return null;
  }
  const send = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      await resendNotice(notice.id);
      notify('notices.resent', { type: 'success' });
      await queryClient.invalidateQueries();
    } catch (error) {
      setProblem(toRequestError(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Button size="small" variant="outlined" startIcon={<Replay />} loading={pending} onClick={() => void send()}>
        {translate('notices.resend')}
      </Button>
      {problem ? <Problem error={problem} /> : null}
    </Box>
  );
}
