import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ComplaintRow } from './complaintRow.ts';

/** Where it is; once over, what came of it. */
export function ComplaintState({
  row: { stage, end, decision },
}: {
  row: Pick<ComplaintRow, 'stage' | 'end' | 'decision'>;
}) {
  const translate = useTranslate();
  const [kind, value] =
    end === 'decided' && decision
      ? ['complaintDecision', decision]
      : end
        ? ['complaintEnd', end]
        : ['complaintStage', stage];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={end ? 'default' : stage === 'registration' ? 'warning' : 'primary'}
      label={translate(`${kind}.${value}`, { _: value ?? '' })}
      sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal' } }}
    />
  );
}
