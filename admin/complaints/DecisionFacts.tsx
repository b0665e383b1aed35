import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Section } from '../layout/Section.tsx';
import type { Complaint } from './complaint.ts';

/** What the provider and the body have done about it so far. */
export function DecisionFacts({ complaint }: { complaint: Complaint }) {
  const translate = useTranslate();
  const { satisfiedAt, satisfiedFully, answeredAt, forwardedAt, atBodySince, decidedAt, decision } = complaint;
  if (!satisfiedAt && !answeredAt && !atBodySince && !complaint.closedAt) {
    return null;
  }
  const reason = complaint.timeline.findLast(({ act }) => act === 'decideComplaint')?.remark;
  return (
    <Section title={translate('complaints.soFar')}>
      <Facts
        facts={[
          [
            translate('complaints.satisfied'),
            satisfiedAt ? (
              <span key="satisfied">
                <Moment at={satisfiedAt} />,{' '}
                {translate(satisfiedFully ? 'complaints.satisfiedFully' : 'complaints.satisfiedPartly')}
              </span>
            ) : null,
          ],
          [translate('complaints.answered'), answeredAt ? <Moment key="answered" at={answeredAt} /> : null],
          [translate('complaints.forwarded'), forwardedAt ? <Moment key="forwarded" at={forwardedAt} /> : null],
          [translate('complaints.atBody'), atBodySince ? <Moment key="atBody" at={atBodySince} /> : null],
          [
            translate('complaints.decision'),
            decision ? <strong key="decision">{translate(`complaintDecision.${decision}`)}</strong> : null,
          ],
          [
            translate('field.unexaminedGround'),
            complaint.unexaminedGround ? translate(`unexaminedGround.${complaint.unexaminedGround}`) : null,
          ],
          [
            translate('complaints.decided'),
            decidedAt ? (
              <span key="decided">
                <Moment at={decidedAt} />
                {complaint.decidedBy ? `, ${complaint.decidedBy.name}` : ''}
              </span>
            ) : null,
          ],
          [translate('field.reason'), decidedAt ? reason : null],
          [
            translate('field.provisions'),
            complaint.decisionProvisions.length > 0
              ? complaint.decisionProvisions.map(provision => (
                  <ProvisionNote key={provision.id} provision={provision} />
                ))
              : null,
          ],
          [
            translate('complaints.ended'),
            complaint.closedAt ? (
              <span key="ended">
                <Moment at={complaint.closedAt} />
                {complaint.end ? `, ${translate(`complaintEnd.${complaint.end}`)}` : ''}
              </span>
            ) : null,
          ],
        ]}
      />
    </Section>
  );
}
