import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { plusMonths } from './month.ts';

interface MonthSwitchProps {
  readonly month: string;
  /** To a month; null for this one. */
  readonly onMonth: (month: string | null) => void;
}

export function MonthSwitch({ month, onMonth }: MonthSwitchProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <IconButton
        edge="start"
        aria-label={translate('staffing.previousMonth')}
        onClick={() => onMonth(plusMonths(month, -1))}
      >
        <ChevronLeft />
      </IconButton>
      <Button size="small" onClick={() => onMonth(null)}>
        {translate('staffing.thisMonth')}
      </Button>
      <IconButton aria-label={translate('staffing.nextMonth')} onClick={() => onMonth(plusMonths(month, 1))}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}
