import type { Theme } from '@mui/material';
import type { CalendarDay } from './calendarYear.ts';

export type Look = 'works' | 'weekend' | 'off' | 'workedWeekend';

export function lookOf({ works, reason }: Pick<CalendarDay, 'works' | 'reason'>): Look {
  if (works) {
    return reason === 'workedWeekend' ? 'workedWeekend' : 'works';
  }
  return reason === 'weekend' ? 'weekend' : 'off';
}

/** A frame or a fill besides the colour, so that no kind of day is told by colour alone. */
export const lookStyles = (theme: Theme) =>
  ({
    works: {},
    weekend: { color: theme.palette.text.secondary, backgroundColor: theme.palette.action.hover },
    off: {
      color: theme.palette.error.contrastText,
      backgroundColor: theme.palette.error.main,
      fontWeight: 700,
    },
    workedWeekend: { boxShadow: `inset 0 0 0 2px ${theme.palette.success.main}`, fontWeight: 700 },
  }) as const;
