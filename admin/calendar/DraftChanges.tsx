import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Draft } from './draft.ts';

/** Every day the draft changes: what it is to be, and what it was. */
export function DraftChanges({ draft }: { draft: Draft }) {
  const translate = useTranslate();
  const changed = draft.dates.filter(({ isChanged }) => isChanged);
  return (
    <Section title={translate('planning.changes', { count: changed.length })}>
      {changed.length === 0 ? <Nothing>{translate('planning.noChanges')}</Nothing> : null}
      <Rows>
        {changed.map(day => (
          <Row key={day.date}>
            <Typography variant="body2">
              <strong>
                <Day on={day.date} />
              </strong>
              {': '}
              {[
                translate(`dayReason.${day.reason}`),
                day.name,
                day.decree && translate('why.decree', { decree: day.decree }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
            {day.before ? (
              <Typography variant="body2" color="text.secondary">
                {translate('planning.before', {
                  what: [translate(`dayReason.${day.before.reason}`), day.before.name].filter(Boolean).join(' · '),
                })}
              </Typography>
            ) : null}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
