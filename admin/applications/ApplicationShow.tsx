import { Box, Stack } from '@mui/material';
import type { Query } from '@tanstack/react-query';
import { Show, useShowContext } from 'react-admin';
import { ActAidsProvider } from '../acts/actAids.ts';
import { ActPanel } from '../acts/ActPanel.tsx';
import { CaseChoicesProvider } from '../acts/caseChoices.ts';
import { CaseComplaints } from '../complaints/CaseComplaints.tsx';
import { type Deadline, isOpen } from '../deadlines/deadline.ts';
import { DeadlineList } from '../deadlines/DeadlineList.tsx';
import { DueNext } from '../deadlines/DueNext.tsx';
import { Custody } from '../custody/Custody.tsx';
import { HandOverFacts } from '../custody/HandOverFacts.tsx';
import { Attachments } from '../documents/Attachments.tsx';
import { Checklist } from '../documents/Checklist.tsx';
import { Documents } from '../documents/Documents.tsx';
import { hearingAids } from '../hearings/hearingAids.tsx';
import { awaitsDelivery, hasDesk, HearingDesk } from '../hearings/HearingDesk.tsx';
import { Timeline } from '../history/Timeline.tsx';
import { Comparisons } from '../inquiries/Comparisons.tsx';
import { Inquiries } from '../inquiries/Inquiries.tsx';
import { Notices } from '../notices/Notices.tsx';
import { Papers } from '../papers/Papers.tsx';
import { Payments } from '../payments/Payments.tsx';
import { CaseEntries } from '../register/CaseEntries.tsx';
import { RecordGone, stayOnError } from '../layout/RecordGone.tsx';
import { isFormFilled } from '../live/filledForms.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import type { Application } from './application.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { CounterTimes } from './CounterTimes.tsx';
import { StageStrip } from './StageStrip.tsx';
import { useChoicesOf } from './useChoicesOf.ts';
import { WaitingPeriods } from './WaitingPeriods.tsx';

/** Its own query key, or the list's smaller record would stand in for the case until the answer comes. */
const wholeCase = {
  meta: { whole: true },
  ...stayOnError,
  refetchInterval: ({ state: { data } }: Query<Application>) =>
    data && awaitsDelivery(data) && !isFormFilled() ? 10_000 : false,
};

export const ApplicationShow = () => (
  <Show queryOptions={wholeCase} error={<RecordGone />} component="div" actions={false} title={<></>}>
    <Case />
  </Show>
);

function Case() {
  const { record } = useShowContext<Application>();
  const choices = useChoicesOf(record);
  if (!record) {
    return null;
  }
  // What is being heard is what the case is about.
  const isHeard = record.preliminaryDecisions.some(({ endedAt }) => endedAt === null);
  return (
    <Stack gap={2} sx={{ mt: 1 }}>
      <CaseHeader application={record} />
      <StageStrip application={record} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Stack gap={2} sx={{ order: { xs: 1, lg: 2 } }}>
          <DueNext deadline={nextOf(record)} />
          <CaseChoicesProvider value={choices}>
            <ActAidsProvider value={hearingAids}>
              <ActPanel
                acts={record.allowedActs}
                subject={{ kind: 'application', id: record.id, version: record.version }}
              />
            </ActAidsProvider>
          </CaseChoicesProvider>
          <DeadlineList deadlines={record.deadlines} />
          <CounterTimes counter={record.counter} homeVisitCall={record.homeVisitCall} />
          <WaitingPeriods periods={record.waitingPeriods} />
        </Stack>
        <Stack gap={2} sx={{ order: { xs: 2, lg: 1 } }}>
          {isHeard ? <HearingDesk application={record} /> : null}
          <Documents documents={record.documents} />
          <Checklist items={record.checklist} />
          <Payments duty={record.duty} payments={record.payments} />
          <Comparisons comparisons={record.specimenComparisons} documents={record.documents} />
          <Inquiries inquiries={record.inquiries} documents={record.documents} />
          {!isHeard && hasDesk(record) ? <HearingDesk application={record} /> : null}
          <CaseEntries entries={record.registerEntries} />
          <Custody parcels={record.parcels} />
          <HandOverFacts handOver={record.handedOver} />
          <CaseComplaints application={record} />
          <Papers papers={record.papers} />
          <Notices notices={record.notices} />
          <Attachments
            applicationId={record.id}
            attachments={record.attachments}
            mayAdd={mayOpen('addAttachment', rolesNow())}
          />
          <Timeline entries={record.timeline} />
        </Stack>
      </Box>
    </Stack>
  );
}

/** The open date the server counts as the next one. */
function nextOf({ deadlines, nextDueAt }: Application): Deadline | null {
  const open = deadlines.filter(isOpen);
  return (
    open.find(({ dueAt, stage }) => dueAt === nextDueAt && stage) ??
    open.find(({ dueAt }) => dueAt === nextDueAt) ??
    null
  );
}
