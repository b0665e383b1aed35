import type { ActAid, OpeningProps } from '../acts/actAids.ts';
import { DraftFields, useDraftDefaults } from './DraftFields.tsx';
import { MinutesFields, minutesToSend, useMinutesDefaults } from './MinutesFields.tsx';
import { NoticeFields, useNoticeDefaults } from './NoticeFields.tsx';
import { ScheduleFields } from './ScheduleFields.tsx';
import { useLateRouteDefaults, usePostponeDefaults, useScheduleDefaults } from './slot.ts';

const DraftOpening = ({ children }: OpeningProps) => children(useDraftDefaults());
const LateRouteOpening = ({ children }: OpeningProps) => children(useLateRouteDefaults());
const ScheduleOpening = ({ children }: OpeningProps) => {
  const { defaults, problem } = useScheduleDefaults();
  return children(defaults, problem);
};
const NoticeOpening = ({ children }: OpeningProps) => children(useNoticeDefaults());
const PostponeOpening = ({ children }: OpeningProps) => children(usePostponeDefaults());
const MinutesOpening = ({ children }: OpeningProps) => children(useMinutesDefaults());

/** The acts of a hearing whose forms know more than their fields. */
export const hearingAids: Readonly<Record<string, ActAid>> = {
  draftPreliminaryDecision: { Opening: DraftOpening, Fields: DraftFields },
  allowLateRefusal: { Opening: LateRouteOpening },
  scheduleHearing: { Opening: ScheduleOpening, Fields: ScheduleFields },
  sendHearingNotice: { Opening: NoticeOpening, Fields: NoticeFields },
  postponeHearing: { Opening: PostponeOpening },
  recordHearing: { Opening: MinutesOpening, Fields: MinutesFields, toSend: minutesToSend },
};
