import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTimeOver } from '../calendar/timeOver.ts';
import { Day, Moment } from '../dates/Day.tsx';
import { DeadlineState } from '../deadlines/DeadlineState.tsx';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { WhyButton } from '../deadlines/WhyButton.tsx';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Section } from '../layout/Section.tsx';
import { caseOf, type Escalation } from './escalation.ts';
import { useAudience } from './useAudience.ts';

/** What was due, when, by which provision, and how it stands. */
export function Breach({ escalation }: { escalation: Escalation }) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  const audience = useAudience();
  const over = useTimeOver(escalation.breachedAt, escalation.deadline.endedAt);
  const { deadline, breachedAt, provider, assignee, answers, kind } = escalation;
  return (
    <Section title={translate('escalations.breach')} tools={<WhyButton deadline={deadline} label={label(deadline)} />}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Facts
          facts={[
            [
              translate('escalations.dueOn'),
              <strong key="due">
                <Day on={deadline.dueOn} />
              </strong>,
            ],
            [translate('escalations.since'), <Moment key="since" at={breachedAt} />],
            [
              translate('field.state'),
              <Box key="state" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                <DeadlineState state={deadline.state} /> {over}
              </Box>,
            ],
            [
              translate('escalations.doneAt'),
              deadline.endedAt ? <Moment at={deadline.endedAt} /> : translate('escalations.notDone'),
            ],
            [translate('field.assignee'), assignee?.name ?? translate('case.unassigned')],
            [translate('field.provider'), caseOf(escalation) ? null : provider.name],
            [translate('escalations.answers'), answers ? <strong>{audience(answers, kind)}</strong> : '–'],
          ]}
        />
        {deadline.explanation.provisions.map(provision => (
          <ProvisionNote key={provision.id} provision={provision} />
        ))}
      </Box>
    </Section>
  );
}
