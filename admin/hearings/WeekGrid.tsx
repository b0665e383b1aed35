import { styled } from '@mui/material/styles';
import { useLocale, useTranslate } from 'react-admin';
import { daysFromToday, formatShortDay, formatWeekday } from '../dates/format.ts';
import { HearingLink } from './HearingLink.tsx';
import type { Week } from './week.ts';

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontVariantNumeric: 'tabular-nums',
  fontSize: '0.875rem',
  '& th, & td': { border: `1px solid ${theme.palette.divider}`, padding: 4, verticalAlign: 'top', textAlign: 'left' },
  '& tbody th': { width: '4rem', fontWeight: 400, color: theme.palette.text.secondary },
  '& thead th:first-of-type': { width: '4rem' },
  '& tbody tr': { height: '2.75rem' },
  '& thead th[aria-current]': { borderBottom: `3px solid ${theme.palette.primary.main}`, fontWeight: 700 },
  '& td[data-today]': { backgroundColor: theme.palette.action.hover },
}));

/** Days across, hours down; each hearing stands where it begins and leads to its case. */
export function WeekGrid({ week, label }: { week: Week; label: string }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const today = daysFromToday(0);
  return (
    <Table aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{translate('hearings.hour')}</th>
          {week.days.map(day => (
            <th
              key={day}
              scope="col"
              abbr={formatWeekday(day, locale, 'long')}
              aria-current={day === today ? 'date' : undefined}
            >
              {formatWeekday(day, locale)}, {formatShortDay(day, locale)}
              {day === today ? ` · ${translate('hearings.today')}` : ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {week.hours.map(hour => (
          <tr key={hour}>
            <th scope="row">{`${String(hour).padStart(2, '0')}:00`}</th>
            {week.days.map(day => (
              <td key={day} data-today={day === today ? true : undefined}>
                {week.at(day, hour).map(hearing => (
                  <HearingLink key={hearing.id} hearing={hearing} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
