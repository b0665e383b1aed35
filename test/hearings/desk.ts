import type { Channel } from '../../server/law/law.ts';
import type { CaseAfter } from '../support/api.ts';
import { newIin } from '../support/intake.ts';
import { runJobs } from '../support/jobs.ts';
import { answer, ask, caseIn, caseOf, documentsOf } from '../support/path.ts';
import type { Cast } from '../support/people.ts';

/**
 * The term of these stories: accepted at the counter on Monday 2 March 2026 (day 0), D1 is 3 March; 9 and 23 to 25 March
 * are days off; D10 is 17 March, D11 18 March, D12 19 March, D13 20 March, D14 26 March and D15, the end, 27 March.
 */
export const accepted = '2026-03-02T10:00';

export const moment = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Almaty').toInstant().toString();

const applicant = (changes: object) => ({
  kind: 'person',
  name: 'Ахметова Айгүл Серікқызы',
  iin: newIin(),
  phone: '+77012345678',
  email: 'aigul@example.kz',
  address: 'Алматы, Абай даңғылы 1',
  language: 'kk',
  ...changes,
});

/** A case whose school has denied its document. */
export async function denied(cast: Cast, channel: Channel = 'corporation', changes: object = {}): Promise<string> {
  cast.api.clock.set(accepted);
  const id = await caseIn(cast, channel, 'inquiry', { applicant: applicant(changes) });
  const inquiryId = await ask(cast.officer, id, cast.api.place.organisations.education);
  await answer(cast.officer, id, inquiryId, { studied: false, genuine: false });
  return id;
}

export async function draft({ officer }: Cast, id: string, more: object = {}): Promise<CaseAfter> {
  const grounds = (await documentsOf(officer, id)).map(documentId => ({
    documentId,
    ground: 'unreliable',
    reason: 'issuanceDenied',
    ...more,
  }));
  return officer.act('draftPreliminaryDecision', id, { grounds });
}

let rooms = 0;
/** A hearing in a room of its own, so that only a story about clashes has one. */
export const slotFor = ({ supervisor, officer }: Cast, day: string, more: object = {}) => ({
  method: 'inPerson',
  place: `№ ${(rooms += 1)}`,
  startsAt: moment(`${day}T10:00`),
  endsAt: moment(`${day}T10:30`),
  chairId: String(supervisor.officerId),
  secretaryId: String(officer.officerId),
  ...more,
});

let minute = 0;
/** Another quarter of an hour each time: the same two officers sit at every hearing of these stories. */
export function freeSlot(cast: Cast, day: string, more: object = {}) {
  minute += 1;
  const start = Temporal.PlainDateTime.from(`${day}T09:00`).add({ minutes: minute * 2 });
  const times = { startsAt: moment(start.toString()), endsAt: moment(start.add({ minutes: 2 }).toString()) };
  return slotFor(cast, day, { ...times, ...more });
}

export const minutesOf = (day: string, more: object = {}) => ({
  attended: true,
  startedAt: moment(`${day}T12:30`),
  endedAt: moment(`${day}T12:50`),
  place: '№ 1',
  participants: [{ kind: 'applicant', name: 'Ахметова А. С.' }],
  matter: 'Алдын ала шешім',
  explanations: 'Мұрағат көшірілген.',
  questions: [{ question: 'Қай жылы?', answer: '2015' }],
  madeBy: 'computer',
  ...more,
});

/** Drafted, scheduled, announced by these channels and delivered, all at that moment. */
export async function announce(cast: Cast, id: string, on: string, hearingOn: string, notice: object = {}) {
  cast.api.clock.set(on);
  const { officer } = cast;
  await draft(cast, id);
  await officer.act('scheduleHearing', id, freeSlot(cast, hearingOn));
  await officer.act('sendHearingNotice', id, { channels: ['sms'], ...notice });
  await runJobs(cast.api);
}

/** Held on that day and minuted, both signatures there. */
export async function hear(cast: Cast, id: string, day: string, more: object = {}): Promise<void> {
  cast.api.clock.set(`${day}T12:55`);
  await cast.officer.act('recordHearing', id, minutesOf(day, more));
  await cast.officer.act('signMinutes', id);
  await cast.supervisor.act('signMinutes', id);
}

const fields = `stage outcome preliminaryDecisions { outcome notifiedOn notifiedAt hearingBy earliestActOn noticeSentAt
  originalsCalledAt
  grounds { ground note reason { id text whatToCorrect } provision { id } }
  hearings { startsAt endReason minutes { attended chairSignedAt secretarySignedAt matter } }
  objections { form inTime text } }
  deadlines { kind state dueOn breachOn targetOn } notices { id kind channel state }`;

// oxlint-disable-next-line no-explicit-any -- what the query asks for is seen in its fields
export async function deskOf({ officer }: Cast, id: string): Promise<Record<string, any>> {
  const { preliminaryDecisions, ...found } = await caseOf(officer, id, fields);
  const { deadlines } = found as { deadlines: { kind: string; state: string }[] };
  return {
    ...found,
    decision: preliminaryDecisions.at(-1),
    /** The one that runs, or else the last of its kind. */
    deadline: (kind: string) => {
      const ofKind = deadlines.filter(one => one.kind === kind);
      return ofKind.find(({ state }) => state === 'running') ?? ofKind.at(-1);
    },
  };
}
