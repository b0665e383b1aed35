import { Chip, Link as Anchor, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { askDrafts } from './draft.ts';

/** For administrators: changes begun, approved and dropped, the open ones first. */
export function Drafts({ kind }: { kind: string }) {
  const translate = useTranslate();
  const { data = [] } = useQuery({
    queryKey: ['calendarDrafts', kind],
    queryFn: ({ signal }) => askDrafts(kind, signal),
  });
  return data.length === 0 ? null : (
    <Section title={translate('planning.drafts')}>
      <Rows>
        {data.map(({ id, year, state, decree, changedAt, draftedBy }) => (
          <Row key={id}>
            <Typography variant="body2">
              <Anchor component={Link} to={`/calendar/draft/${id}`}>
                {translate('planning.title', { year })}
              </Anchor>{' '}
              <Chip size="small" variant="outlined" label={translate(`planning.state.${state}`)} />
            </Typography>
            <Typography variant="body2" color="text.secondary">
              <Moment at={changedAt} />
              {[draftedBy?.name, decree].filter(Boolean).map(each => ` · ${each}`)}
            </Typography>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
