import { Typography } from '@mui/material';
import type { EscalationRow } from './escalation.ts';
import { EscalationState } from './EscalationState.tsx';
import { useAudience } from './useAudience.ts';

/** Who must answer, and whether they have. */
export function WhoAnswers({ row }: { row: EscalationRow }) {
  const audience = useAudience();
  return (
    <>
      {row.answers && row.state === 'open' ? (
        <Typography variant="body2" component="span" sx={{ display: 'block', mb: 0.5 }}>
          {audience(row.answers, row.kind)}
        </Typography>
      ) : null}
      <EscalationState row={row} />
    </>
  );
}
