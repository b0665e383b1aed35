import { Alert, Button, Stack } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Section } from '../layout/Section.tsx';
import { MoveCountTiles } from './MoveCountTiles.tsx';
import { Progress } from './Progress.tsx';
import type { Reassignment } from './reassignment.ts';
import { ReassignmentState } from './ReassignmentState.tsx';
import { SendBackButton } from './SendBackButton.tsx';
import { StartPlan } from './StartPlan.tsx';

/** Who wants what moved and why, how far it is, and what can be done with it now. */
export function Outline({ reassignment }: { reassignment: Reassignment }) {
  const translate = useTranslate();
  const { id, state, reason, note, plannedAt, plannedBy, startedAt, finishedAt, reverses, reversedBy } = reassignment;
  return (
    <Section
      title={translate('reassignments.because', { reason: translate(`moveReason.${reason}`) })}
      tools={
        <>
          <ReassignmentState state={state} />
          {reassignment.reversible ? <SendBackButton id={id} /> : null}
        </>
      }
    >
      <Stack gap={2}>
        <Facts
          facts={[
            [translate('reassignments.note'), note],
            [translate('reassignments.plannedBy'), plannedBy?.name],
            [translate('reassignments.plannedAt'), <Moment key="planned" at={plannedAt} />],
            [translate('reassignments.startedAt'), startedAt ? <Moment at={startedAt} /> : null],
            [translate('reassignments.finishedAt'), finishedAt ? <Moment at={finishedAt} /> : null],
          ]}
        />
        <Other id={reversedBy} what="reassignments.reversedBy" />
        <Other id={reverses} what="reassignments.reverses" />
        <MoveCountTiles reassignment={reassignment} />
        {state === 'planned' ? <StartPlan reassignment={reassignment} /> : <Progress reassignment={reassignment} />}
      </Stack>
    </Section>
  );
}

/** The way back of this one, or what this one is the way back of. */
function Other({ id, what }: { id: string | null; what: string }) {
  const translate = useTranslate();
  return id === null ? null : (
    <Alert
      severity="info"
      action={
        <Button color="inherit" size="small" component={Link} to={`/reassignments/${id}`}>
          {translate('reassignments.open', { id })}
        </Button>
      }
    >
      {translate(what)}
    </Alert>
  );
}
