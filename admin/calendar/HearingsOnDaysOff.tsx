import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { CaseOfDate } from './CaseOfDate.tsx';
import type { Impact } from './impact.ts';

/** Hearings that the change leaves on a day off: people have to postpone them. */
export function HearingsOnDaysOff({ hearings }: { hearings: Impact['hearingsOnDayOff'] }) {
  const translate = useTranslate();
  if (hearings.length === 0) {
    return null;
  }
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {translate('planning.hearings', { count: hearings.length })}
      </Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('planning.hearingsHint')}
      </Typography>
      <Rows>
        {hearings.map(({ hearing, startsAt, application }) => (
          <Row key={hearing}>
            <Typography variant="body2">
              <strong>
                <Moment at={startsAt} />
              </strong>
              {' · '}
              <CaseOfDate application={application} complaint={null} />
            </Typography>
          </Row>
        ))}
      </Rows>
    </>
  );
}
