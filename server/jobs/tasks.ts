import type { CronItem } from 'graphile-worker';
import { returnCases } from '../absences/returnCases.service.ts';
import { recountDeadlines, recoverRecounts } from '../deadlines/recount.service.ts';
import { removeOrphans } from '../documents/orphans.service.ts';
import { sendDigest } from '../escalations/sendDigest.service.ts';
import { sweepEscalations } from '../escalations/sweep.service.ts';
import { reportNotification } from '../hearings/notification.service.ts';
import { forgetChanges } from '../live/forgetChanges.service.ts';
import { forgetRequestCounts } from '../load/forgetCounts.service.ts';
import { mailInquiry } from '../links/invitation.service.ts';
import { remindKeepingEnds } from '../notices/keepingEnds.service.ts';
import { recoverNotices } from '../notices/recoverNotices.service.ts';
import { noticeIdOf, sendNotice } from '../notices/sendNotice.service.ts';
import { requoteUnpaid } from '../payments/requote.service.ts';
import { mailOfficerNote } from '../reassignments/mailOfficerNote.service.ts';
import { recoverReassignments } from '../reassignments/recoverReassignments.service.ts';
import { runReassignment } from '../reassignments/runReassignment.service.ts';
import { checkFigures } from '../reports/check.service.ts';
import { countNewFigures } from '../reports/countFigures.service.ts';
import type { Services } from '../services.ts';
import { heartbeat } from './heartbeat.ts';

export type JobTask = (services: Services, payload: unknown) => Promise<unknown>;

const aDay = Temporal.Duration.from({ hours: 24 });

/** Every job there is, by the name it is enqueued under. */
export const tasks = {
  heartbeat,
  /** Unpaid duty after a change of the rate. */
  requoteUnpaid,
  /** Files whose record was never written. */
  removeOrphans: services => removeOrphans(services, services.clock.now().subtract(aDay)),
  /** One message of the outbox. */
  sendNotice,
  /** The case of a hearing learns that its notice was sent, delivered or returned. */
  tellHearing: (services, payload) => reportNotification(services, noticeIdOf(payload)),
  /** Messages, and reports of them, whose worker died. */
  recoverNotices,
  /** Results whose month at the Corporation is about to end. */
  remindKeepingEnds,
  /** The letter to an organisation with the link to its answer. */
  mailInquiry,
  /** What was told of changes, and who looked at what. */
  forgetChanges,
  /** How often each address asked. */
  forgetRequestCounts,
  /** Dates gone by and about to: whoever is to know of them. */
  sweepEscalations,
  /** Open dates by an approved change of a calendar. */
  recountDeadlines,
  /** Recounts whose worker died. */
  recoverRecounts,
  /** One message of what is new on dates. */
  sendEscalations: sendDigest,
  /** The cases of one reassignment. */
  runReassignment,
  /** To one officer: what cases have come or gone. */
  mailOfficerNote,
  /** Cases moved for absences that are over. */
  returnCases,
  /** Reassignments, and messages on them, whose worker died. */
  recoverReassignments,
  /** What was done since the last time, into the figures. */
  countFigures: countNewFigures,
  /** The figures of the last months against the history. */
  checkFigures,
} as const satisfies Record<string, JobTask>;

/** In UTC: 19:05 is five past midnight in Kazakhstan, when a new rate begins; what was missed is made up for. */
export const cronItems: CronItem[] = [
  { task: 'heartbeat', match: '* * * * *', options: { jobKey: 'heartbeat' } },
  { task: 'requoteUnpaid', match: '5 19 * * *', options: { jobKey: 'requoteUnpaid', backfillPeriod: 86_400_000 } },
  { task: 'sweepEscalations', match: '*/5 * * * *', options: { jobKey: 'sweepEscalations' } },
  { task: 'recoverReassignments', match: '* * * * *', options: { jobKey: 'recoverReassignments' } },
  // Not long after midnight anywhere in the country, and again for what could not go back yet.
  { task: 'returnCases', match: '10 * * * *', options: { jobKey: 'returnCases' } },
  { task: 'countFigures', match: '* * * * *', options: { jobKey: 'countFigures' } },
  // At half past two in the night.
  { task: 'checkFigures', match: '30 21 * * *', options: { jobKey: 'checkFigures' } },
  { task: 'forgetChanges', match: '40 * * * *', options: { jobKey: 'forgetChanges' } },
  { task: 'forgetRequestCounts', match: '*/10 * * * *', options: { jobKey: 'forgetRequestCounts' } },
  { task: 'recoverRecounts', match: '*/5 * * * *', options: { jobKey: 'recoverRecounts' } },
  { task: 'recoverNotices', match: '*/5 * * * *', options: { jobKey: 'recoverNotices' } },
  {
    task: 'remindKeepingEnds',
    match: '15 4 * * *',
    options: { jobKey: 'remindKeepingEnds', backfillPeriod: 86_400_000 },
  },
  { task: 'removeOrphans', match: '30 21 * * *', options: { jobKey: 'removeOrphans' } },
];
