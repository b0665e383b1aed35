import { Button } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Clocks } from '../complaints/Clocks.tsx';
import { useContestedName } from '../complaints/complaintName.ts';
import { ComplaintState } from '../complaints/ComplaintState.tsx';
import { ComplaintWords } from '../complaints/ComplaintWords.tsx';
import { Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Section } from '../layout/Section.tsx';
import type { ComplaintOfEscalation } from './escalation.ts';
import { useEscalationName } from './EscalationName.tsx';

/** The complaint whose deadline was missed: what it is about, its clocks, and its words. */
export function ComplaintSide({ complaint }: { complaint: ComplaintOfEscalation }) {
  const translate = useTranslate();
  const name = useEscalationName()({ id: complaint.id, number: complaint.number, complaint, application: null });
  const { id, respondent, official, body, reviewer, arrivedAt, registeredAt, complainant, deadlines } = complaint;
  const contested = useContestedName()(complaint);
  return (
    <>
      <Section
        title={name}
        tools={
          <Button size="small" component={Link} to={`/Complaint/${id}/show`}>
            {translate('escalations.openComplaint')}
          </Button>
        }
      >
        <Facts
          facts={[
            [translate('complaints.status'), <ComplaintState key="state" row={complaint} />],
            [translate('complaints.against'), contested],
            [translate('complaints.respondent'), official?.name ?? translate(`respondent.${respondent}`)],
            [translate('complaints.body'), body.name],
            [translate('complaints.reviewer'), reviewer?.name],
            [translate('complaints.arrived'), <Moment key="arrived" at={arrivedAt} />],
            [
              translate('complaints.registered'),
              registeredAt ? <Moment at={registeredAt} /> : translate('complaints.notRegistered'),
            ],
            [translate('complaints.complainant'), complainant?.name ?? translate('complaints.hidden')],
          ]}
        />
      </Section>
      <Clocks deadlines={deadlines} />
      <ComplaintWords complaint={complaint} />
    </>
  );
}
