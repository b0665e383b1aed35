import { Box, ButtonBase, useTheme } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDay, formatWeekday } from '../dates/format.ts';
import { lookOf, lookStyles } from './dayLook.ts';
import type { DraftDate } from './draft.ts';

interface DayButtonProps {
  readonly day: DraftDate;
  readonly onChoose: (day: DraftDate) => void;
}

/** A day of a draft that can be made off, worked or ordinary; what the draft changes has a point under its number. */
export function DayButton({ day, onChoose, ...ofGrid }: DayButtonProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const theme = useTheme();
  const name = [
    `${formatDay(day.date, locale)}, ${formatWeekday(day.date, locale, 'long')}`,
    translate(`dayReason.${day.reason}`),
    day.name,
    day.isChanged ? translate('planning.changed') : null,
  ];
  return (
    <ButtonBase
      {...ofGrid}
      aria-label={name.filter(Boolean).join(' · ')}
      onClick={() => onChoose(day)}
      focusRipple={false}
      sx={{
        width: '100%',
        minHeight: 30,
        borderRadius: 1.5,
        position: 'relative',
        font: 'inherit',
        ...lookStyles(theme)[lookOf(day)],
        '&:hover': { outline: `2px solid ${theme.palette.primary.main}` },
        '&.Mui-focusVisible': { outline: `3px solid ${theme.palette.text.primary}`, outlineOffset: 1, zIndex: 1 },
      }}
    >
      {Number(day.date.slice(8))}
      {day.isChanged ? (
        <Box
          component="span"
          aria-hidden
          sx={{ position: 'absolute', bottom: 2, width: 12, height: 3, borderRadius: 1, bgcolor: 'currentColor' }}
        />
      ) : null}
    </ButtonBase>
  );
}
