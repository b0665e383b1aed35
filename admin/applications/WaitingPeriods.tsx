import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import type { WaitingPeriod } from './application.ts';

/** Days in the applicant's hands, which do not move the end of the term. */
export function WaitingPeriods({ periods }: { periods: readonly WaitingPeriod[] }) {
  const translate = useTranslate();
  if (periods.length === 0) {
    return null;
  }
  return (
    <Section title={translate('case.waiting')}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('case.waitingHint')}
      </Typography>
      <Rows>
        {periods.map(period => (
          <Row key={period.since}>
            <Typography variant="body2">
              {translate(`waiting.${period.reason}`, { _: period.reason })}
              {': '}
              <Moment at={period.since} />
              {' – '}
              {period.until ? <Moment at={period.until} /> : translate('case.stillWaiting')}
              {` (${translate('unit.workingDays', { smart_count: period.workingDays, count: period.workingDays })})`}
            </Typography>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
