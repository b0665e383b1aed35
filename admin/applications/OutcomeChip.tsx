import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

export function OutcomeChip({ outcome }: { outcome: string | null }) {
  const translate = useTranslate();
  if (!outcome) {
    return null;
  }
  return (
    <Chip
      size="small"
      variant="outlined"
      color={outcome === 'refusal' ? 'error' : 'success'}
      label={translate(`outcome.${outcome}`, { _: outcome })}
    />
  );
}
