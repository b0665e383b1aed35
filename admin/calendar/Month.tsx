import { Card, CardContent, Tooltip, Typography, useTheme } from '@mui/material';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatDay, formatMonth, formatWeekday, weekdayOf } from '../dates/format.ts';
import type { CalendarDay } from './calendarYear.ts';
import { lookOf, lookStyles } from './dayLook.ts';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'separate',
  borderSpacing: 2,
  tableLayout: 'fixed',
  fontVariantNumeric: 'tabular-nums',
  '& th': { fontWeight: 500, fontSize: '0.75rem', padding: '2px 0' },
  '& td': { textAlign: 'center', padding: 0, fontSize: '0.875rem' },
});

/** Any Monday: the names of weekdays come from the language, not from a list. */
const week = Array.from({ length: 7 }, (_, index) => `2024-01-0${index + 1}`);

interface MonthProps<Of extends CalendarDay> {
  readonly month: string;
  readonly days: readonly Of[];
  /** A day that can be chosen; without it days are only looked at. */
  readonly renderDay?: (day: Of) => ReactNode;
}

export function Month<Of extends CalendarDay>({ month, days, renderDay }: MonthProps<Of>) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const weeks = weeksOf(days);
  const working = days.filter(day => day.works).length;
  return (
    <Card>
      <CardContent>
        <Table aria-label={formatMonth(month, locale)} {...(renderDay ? { role: 'grid' } : {})}>
          <Typography
            component="caption"
            variant="subtitle2"
            sx={{ textAlign: 'left', captionSide: 'top', pb: 0.5, color: 'text.primary', textTransform: 'capitalize' }}
          >
            {formatMonth(month, locale)}
            <Typography component="span" variant="caption" color="text.secondary" sx={{ textTransform: 'none' }}>
              {' · '}
              {translate('unit.workingDays', { smart_count: working, count: working })}
            </Typography>
          </Typography>
          <thead>
            <tr>
              {week.map(day => (
                <th key={day} scope="col" abbr={formatWeekday(day, locale, 'long')}>
                  {formatWeekday(day, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((row, index) => (
              <tr key={row.find(Boolean)?.date ?? index}>
                {row.map((day, column) => (
                  <td key={day?.date ?? column}>{day ? (renderDay?.(day) ?? <DayCell day={day} />) : null}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </CardContent>
    </Card>
  );
}

const Cell = styled('span')({ display: 'block', borderRadius: 6, padding: '3px 0' });

function DayCell({ day }: { day: CalendarDay }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const theme = useTheme();
  const look = lookOf(day);
  const number = Number(day.date.slice(8));
  const cell = <Cell sx={lookStyles(theme)[look]}>{number}</Cell>;
  if (look === 'works' || look === 'weekend') {
    return cell;
  }
  const why = [day.name ?? translate(`dayReason.${day.reason}`), day.decree].filter(Boolean).join(' · ');
  return (
    <Tooltip title={`${formatDay(day.date, locale)}: ${why}`}>
      <Cell sx={lookStyles(theme)[look]} tabIndex={0} role="note" aria-label={`${number}: ${why}`}>
        {number}
      </Cell>
    </Tooltip>
  );
}

function weeksOf<Of extends CalendarDay>(days: readonly Of[]): readonly (readonly (Of | null)[])[] {
  const lead = days[0] ? weekdayOf(days[0].date) - 1 : 0;
  const cells: readonly (Of | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, row) => cells.slice(row * 7, row * 7 + 7));
}
