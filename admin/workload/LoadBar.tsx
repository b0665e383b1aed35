import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatUnits } from './formatUnits.ts';
import type { OfficerLoad } from './officerLoad.ts';

/** Units in hand beside what can be carried: the figures say it, the bar is for the eye alone. */
export function LoadBar({ load: { units, capacity } }: { load: OfficerLoad }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const isOver = capacity !== null && units > capacity;
  const share = capacity ? Math.min(1, units / capacity) : isOver ? 1 : 0;
  const said = formatUnits(units, locale);
  return (
    <Box sx={{ minWidth: '9rem' }}>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {capacity === null
          ? said
          : translate('staffing.unitsOfCapacity', { units: said, capacity: formatUnits(capacity, locale) })}
        {capacity === null ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>{` · ${translate('staffing.noCapacity')}`}</Box>
        ) : null}
        {isOver ? (
          <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>{` · ${translate('staffing.over')}`}</Box>
        ) : null}
      </Typography>
      {capacity === null ? null : (
        <Box aria-hidden sx={{ height: 8, borderRadius: 1, bgcolor: 'action.selected', overflow: 'hidden', mt: 0.5 }}>
          <Box sx={{ height: 1, width: `${share * 100}%`, bgcolor: isOver ? 'error.main' : 'primary.main' }} />
        </Box>
      )}
    </Box>
  );
}
