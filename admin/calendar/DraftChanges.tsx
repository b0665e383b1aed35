import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Draft } from './draft.ts';
import { useDayInWords } from './useDayInWords.ts';

/** Every day the draft changes: what it is to be, and what it was. */
export function DraftChanges({ draft }: { draft: Draft }) {
  const translate = useTranslate();
  const inWords = useDayInWords();
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
              {inWords(day)}
            </Typography>
            {day.before ? (
              <Typography variant="body2" color="text.secondary">
                {translate('planning.before', {
                  what: inWords({ reason: day.before.reason, name: day.before.name }),
                })}
              </Typography>
            ) : null}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
