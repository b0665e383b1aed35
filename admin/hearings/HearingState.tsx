import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { HearingSlot } from './hearing.ts';

const colors: Readonly<Record<string, 'success' | 'warning' | 'info'>> = { held: 'success', notAttended: 'warning' };

/** Ahead, held, not attended, or moved and dropped. */
export function HearingState({ hearing: { endReason } }: { hearing: Pick<HearingSlot, 'endReason'> }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={endReason ? (colors[endReason] ?? 'default') : 'info'}
      label={translate(`hearingEnd.${endReason ?? 'ahead'}`, { _: endReason ?? '' })}
    />
  );
}
