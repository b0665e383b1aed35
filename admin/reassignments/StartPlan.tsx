import { Alert, Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { type RequestError, toRequestError } from '../data/errors.ts';
import { startReassignment } from './moveCases.ts';
import type { Reassignment } from './reassignment.ts';
import { useOnce } from './useOnce.ts';

/** One action for all that can move; or why this plan is not to be started. */
export function StartPlan({ reassignment: { id, counts, startable } }: { reassignment: Reassignment }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const once = useOnce();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<RequestError>();
  if (!startable) {
    const why = counts.toMove === 0 ? 'nothingMoves' : 'notStartable';
    return <Alert severity={why === 'nothingMoves' ? 'warning' : 'info'}>{translate(`reassignments.${why}`)}</Alert>;
  }
  const start = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      await once(key => startReassignment(id, key));
      await queryClient.invalidateQueries({ queryKey: ['reassignment', id] });
    } catch (error) {
      setProblem(toRequestError(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Button variant="contained" loading={pending} onClick={() => void start()}>
        {translate('reassignments.move', { smart_count: counts.toMove })}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {translate('reassignments.startHint')}
      </Typography>
      {problem ? <Problem error={problem} /> : null}
    </Box>
  );
}
