import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Disposition } from './escalation.ts';

/** What was answered so far, newest first. */
export function Dispositions({ dispositions }: { dispositions: readonly Disposition[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('escalations.dispositions')}>
      {dispositions.length === 0 ? <Nothing>{translate('escalations.noDispositions')}</Nothing> : null}
      <Rows>
        {dispositions.toReversed().map(disposition => (
          <Row key={disposition.id}>
            <OneDisposition disposition={disposition} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function OneDisposition({ disposition }: { disposition: Disposition }) {
  const translate = useTranslate();
  const { madeAt, madeBy, role, cause, measure, newOwner, promisedOn, note } = disposition;
  return (
    <>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <strong>{translate(`breachCause.${cause}`, { _: cause })}</strong>
        {measure ? `. ${measure}` : ''}
      </Typography>
      {newOwner ? (
        <Typography variant="body2">{translate('escalations.handedTo', { name: newOwner.name })}</Typography>
      ) : null}
      {promisedOn ? (
        <Typography variant="body2">
          {translate('escalations.putRightBy')}: <Day on={promisedOn} />
        </Typography>
      ) : null}
      {note ? (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {note}
        </Typography>
      ) : null}
      <Typography variant="body2" color="text.secondary">
        <Moment at={madeAt} /> · {[madeBy?.name, translate(`role.${role}`, { _: role })].filter(Boolean).join(', ')}
      </Typography>
    </>
  );
}
