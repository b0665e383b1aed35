import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Application, CaseFile } from '../applications/application.ts';
import { Moment } from '../dates/Day.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { isOfHearing } from '../notices/notice.ts';
import { NoticeRows } from '../notices/NoticeRows.tsx';
import { Countdown } from './Countdown.tsx';
import { Grounds } from './Grounds.tsx';
import { hearingOf, type PreliminaryDecision } from './hearing.ts';
import { EarlierHearings, HearingFacts } from './HearingFacts.tsx';
import { useHearingPlans } from './hearingPlan.ts';
import { MinutesFacts } from './MinutesFacts.tsx';
import { Objections } from './Objections.tsx';
import { EarlierDecisions, Outcome } from './Outcome.tsx';
import { Part } from './Part.tsx';
import { WhatIf } from './WhatIf.tsx';

/** Whether the case has come to a preliminary decision, or could now. */
export function hasDesk({ preliminaryDecisions, allowedActs }: Application): boolean {
  return preliminaryDecisions.length > 0 || allowedActs.some(isOffered);
}

/** A late refusal waits for the supervisor: the desk says why. */
const isOffered = ({ act, allowed, permitted, reason }: Application['allowedActs'][number]) =>
  (act === 'draftPreliminaryDecision' || act === 'allowLateRefusal') &&
  permitted &&
  (allowed || reason?.id === 'lateRefusalNotDecided' || reason?.id === 'lateRouteExceeded');

/** A notice of the hearing is on its way and nobody is notified yet: that may change at any moment. */
export function awaitsDelivery({ preliminaryDecisions, notices }: Application): boolean {
  return (
    preliminaryDecisions.some(({ endedAt, notifiedAt }) => endedAt === null && notifiedAt === null) &&
    notices.some(notice => isOfHearing(notice) && (notice.state === 'queued' || notice.state === 'sent'))
  );
}

/** Everything about the refusal on the merits in one place: grounds, last lawful moments, notice, hearing, minutes. */
export function HearingDesk({ application }: { application: CaseFile }) {
  const translate = useTranslate();
  const decision = application.preliminaryDecisions.at(-1);
  const { data: plans } = useHearingPlans(application.id);
  const now = plans?.[0]?.sentAt;
  const notices = application.notices.filter(
    notice => isOfHearing(notice) && decision && notice.createdAt >= decision.draftedAt,
  );
  return (
    <Section title={translate('desk.title')} tools={decision ? <Outcome decision={decision} /> : null}>
      {decision ? (
        <>
          <Typography variant="body2" color="text.secondary">
            {translate('desk.drafted')}: <Moment at={decision.draftedAt} />
            {decision.drafter ? `, ${decision.drafter.name}` : ''}
          </Typography>
          <Part title={translate('desk.grounds')}>
            <Grounds grounds={decision.grounds} documents={application.documents} />
          </Part>
        </>
      ) : null}
      {decision?.endedAt && application.stage !== 'signature' ? null : (
        <Part title={translate('desk.countdown')}>
          <Countdown deadlines={application.deadlines} decision={decision} now={now} />
        </Part>
      )}
      {decision?.endedAt || decision?.notifiedAt ? null : (
        <WhatIf applicationId={application.id} open={Boolean(decision)} />
      )}
      {decision ? (
        <>
          <HearingPart decision={decision} />
          <Part title={translate('desk.notices')}>
            {decision.notifiedAt ? (
              <Typography variant="body2">
                {translate('desk.notified')}: <Moment at={decision.notifiedAt} />
              </Typography>
            ) : notices.length > 0 && !decision.endedAt ? (
              <Alert severity="info">{translate('desk.awaitingDelivery')}</Alert>
            ) : null}
            {decision.originalsCalledAt ? (
              <Typography variant="body2">
                {translate('desk.originalsCalled')}: <Moment at={decision.originalsCalledAt} />
              </Typography>
            ) : null}
            {notices.length > 0 ? (
              <NoticeRows notices={notices} evidence />
            ) : (
              <Nothing>{translate('desk.noNotice')}</Nothing>
            )}
          </Part>
          <Part title={translate('desk.objections')}>
            {decision.objections.length > 0 ? (
              <Objections objections={decision.objections} />
            ) : (
              <Nothing>{translate('desk.noObjections')}</Nothing>
            )}
          </Part>
          <EarlierDecisions decisions={application.preliminaryDecisions.slice(0, -1)} />
        </>
      ) : null}
    </Section>
  );
}

function HearingPart({ decision }: { decision: PreliminaryDecision }) {
  const translate = useTranslate();
  const hearing = hearingOf(decision);
  const earlier = decision.hearings.filter(each => each !== hearing);
  return (
    <>
      <Part title={translate('desk.hearing')}>
        {hearing ? <HearingFacts hearing={hearing} /> : <Nothing>{translate('desk.noHearing')}</Nothing>}
        <EarlierHearings hearings={earlier} />
      </Part>
      {hearing?.minutes ? (
        <Part title={translate('desk.minutes')}>
          <MinutesFacts hearing={hearing} minutes={hearing.minutes} />
        </Part>
      ) : null}
    </>
  );
}
