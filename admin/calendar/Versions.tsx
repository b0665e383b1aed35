import { Chip, Link as Anchor, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { askVersions, type CalendarVersion } from './recount.ts';

/** Approved versions of the calendar, the newest first: who approved them by which act, and what each moved. */
export function Versions({ kind }: { kind: string }) {
  const translate = useTranslate();
  const { data = [], error } = useQuery({
    queryKey: ['calendarVersions', kind],
    queryFn: ({ signal }) => askVersions(kind, signal),
  });
  return (
    <Section title={translate('planning.versions')}>
      {error ? <Problem error={toRequestError(error)} /> : null}
      <Rows>
        {data.map(version => (
          <Row key={version.id}>
            <OneVersion version={version} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function OneVersion({ version }: { version: CalendarVersion }) {
  const translate = useTranslate();
  const { current, approvedAt, approvedBy, changedYear, note, recount } = version;
  return (
    <>
      <Typography variant="body2">
        <strong>{translate('planning.version', { id: version.id })}</strong>{' '}
        {current ? (
          <Chip size="small" color="success" variant="outlined" label={translate('planning.current')} />
        ) : null}
        {changedYear ? ` · ${translate('planning.changedYear', { year: changedYear })}` : ''}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {changedYear ? (
          <>
            <Moment at={approvedAt} /> · {approvedBy}
            {note ? ` · ${translate('why.decree', { decree: note })}` : ''}
          </>
        ) : (
          translate('planning.delivered')
        )}
      </Typography>
      {recount ? (
        <Typography variant="body2">
          <Anchor component={Link} to={`/calendar/recount/${recount.id}`}>
            {translate(recount.finishedAt ? 'planning.itMoved' : 'planning.itMoves', {
              later: recount.later,
              earlier: recount.earlier,
            })}
          </Anchor>
          {recount.newlyOverdue > 0 ? ` · ${translate('planning.itBroke', { count: recount.newlyOverdue })}` : ''}
        </Typography>
      ) : null}
    </>
  );
}
