import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import type { CalendarDay } from './calendarYear.ts';
import { lookOf } from './dayLook.ts';
import { useDayInWords } from './useDayInWords.ts';

/** The same year as a list: every day that is not as its weekday says, and by which decree. */
export function DaysOff({ days }: { days: readonly CalendarDay[] }) {
  const translate = useTranslate();
  const inWords = useDayInWords();
  const special = days.filter(day => ['off', 'workedWeekend'].includes(lookOf(day)));
  return (
    <Section title={translate('calendarYear.special')}>
      <Rows>
        {special.map(day => (
          <Row key={day.date}>
            <Typography variant="body2">
              <strong>
                <Day on={day.date} />
              </strong>
              {' · '}
              {inWords(day)}
            </Typography>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
