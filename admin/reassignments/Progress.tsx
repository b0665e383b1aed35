import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { doneOf, type Reassignment, stayOf } from './reassignment.ts';

/** How far it has come; the server goes on whether anybody looks or not. */
export function Progress({ reassignment: { state, counts } }: { reassignment: Reassignment }) {
  const translate = useTranslate();
  const done = doneOf(counts);
  const running = state === 'running';
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      {running ? (
        <LinearProgress variant="determinate" value={counts.toMove === 0 ? 100 : (100 * done) / counts.toMove} />
      ) : null}
      <Typography component="output" sx={{ display: 'block', fontWeight: 600 }}>
        {running
          ? translate('reassignments.running', { done, all: counts.toMove })
          : translate('reassignments.finished', { moved: counts.moved, stay: stayOf(counts) })}
      </Typography>
      {running ? (
        <Typography variant="body2" color="text.secondary">
          {translate('reassignments.goesOn')}
        </Typography>
      ) : null}
    </Box>
  );
}
