import { decreeInWords } from '../calendar/decreeText.ts';
import type { WorkingCalendar } from '../calendar/workingDays.ts';
import { acceptanceDay } from '../calendar/workingHours.ts';
import { notificationOn } from '../hearings/hearingPlan.rules.ts';
import type { Edition, GroundId, Language, WorkingHours } from '../law/law.ts';
import { placeInWords } from '../law/place.ts';
import { type ProvisionId, provisions } from '../law/provisions.ts';
import { isRefusalReason, refusalReasons } from '../law/refusalReasons.ts';
import type { NoticeKind } from './notice.ts';
import type { GroundFound, NoticeCase } from './noticeCase.ts';
import type { commonSlots, SlotOf, Slots, Word } from './noticeTemplate.ts';
import { words } from './templates.ts';

/** What a notice is filled from beside the case itself. */
export interface NoticeSetting {
  readonly edition: Edition;
  readonly calendar: WorkingCalendar;
  readonly hours: WorkingHours;
  readonly now: Temporal.Instant;
  /** Of a moved term: its end before, and the act that changed the calendar, where that is why. */
  readonly moved?: { readonly previousEnd: string; readonly decree?: string };
}

type Fill<Kind extends NoticeKind> = (
  file: NoticeCase,
  language: Language,
  setting: NoticeSetting,
) => Readonly<Record<SlotOf<Kind>, string | null>>;

const fills: { readonly [Kind in NoticeKind]: Fill<Kind> } = {
  accepted: (file, language) => ({
    acceptedOn: written(file.acceptedOn),
    termEndsOn: written(file.termEndsOn),
    ...officeOf(file, language),
  }),
  pay: (file, language, { edition }) => ({
    amount: tenge(file.oweTiyn),
    payBy: written(file.pleaseBy),
    termEndsOn: written(file.termEndsOn),
    unpaidProvision: cite(groundIn(edition, 'unpaid')?.provision, language),
  }),
  correction: file => ({ what: file.correctionRequested, termEndsOn: written(file.termEndsOn) }),
  originals: file => ({ originalsBy: written(file.pleaseBy), termEndsOn: written(file.termEndsOn) }),
  hearing: (file, language, setting) => ({
    preliminaryProvision: cite(actProvision(file, setting.edition, 'draftPreliminaryDecision'), language),
    grounds: groundsFound(file.grounds, setting.edition, language),
    ...hearingOf(file, language),
    ...objectionDays(file, setting),
    objectionProvision: cite('CODE-73', language),
    originalsCalled: file.originalsCalled ? words[language].yes : null,
  }),
  postponed: (file, language) => ({
    ...hearingOf(file, language),
    previousOn: file.hearingBefore && dayAt(file.hearingBefore, file.zone),
    previousAt: file.hearingBefore && hourAt(file.hearingBefore, file.zone),
  }),
  withdrawn: file => ({ termEndsOn: written(file.termEndsOn) }),
  granted: (file, language, { edition }) => ({
    hearingProvision: cite(actProvision(file, edition, 'grantAfterHearing'), language),
    termEndsOn: written(file.termEndsOn),
  }),
  decision: (file, language, { edition }) => ({
    grounds: groundsOfRefusal(file, edition, language),
    reason: file.refusalReason,
    office: officeOf(file, language).office,
    complaint: complaint(file, language),
    portal: file.channel === 'portal' ? words[language].yes : null,
  }),
  ready: keeping,
  keepingEnds: keeping,
  deadlineMoved: (file, language, { moved }) => ({
    previousEnd: written(moved?.previousEnd ?? null),
    termEndsOn: written(file.termEndsOn),
    why: moved && !moved.decree ? words[language].termExtended : null,
    decree: moved?.decree ? decreeInWords(moved.decree, language) || moved.decree : null,
  }),
  reopened: file => ({ termEndsOn: written(file.termEndsOn) }),
};

export function slotsFor(kind: NoticeKind, file: NoticeCase, language: Language, setting: NoticeSetting): Slots {
  return { ...common(file, language), ...fills[kind](file, language, setting) };
}

function common(file: NoticeCase, language: Language): Readonly<Record<(typeof commonSlots)[number], string | null>> {
  return {
    receiptNumber: file.receiptNumber,
    provider: file.provider[language],
    providerAddress: file.providerAddress,
    providerPhone: file.providerPhone,
  };
}

function officeOf({ office, officeAddress }: NoticeCase, language: Language) {
  return { office: office?.[language] ?? null, officeAddress };
}

function keeping(file: NoticeCase, language: Language, { edition }: NoticeSetting) {
  const power = edition.procedures[file.channel].issue.notarisedPower ? 'notarisedPower' : 'anyPower';
  return { ...officeOf(file, language), keptUntil: written(file.keptUntil), power: words[language][power] };
}

function hearingOf({ hearing, zone }: NoticeCase, language: Language) {
  return {
    method: hearing && words[language][hearing.method],
    place: hearing?.place ?? null,
    link: hearing?.link ?? null,
    startsOn: hearing && dayAt(hearing.startsAt, zone),
    startsAt: hearing && hourAt(hearing.startsAt, zone),
  };
}

/** Until when objections are open (CODE-73), for a notice received today. */
function objectionDays({ zone }: NoticeCase, { calendar, hours, now }: NoticeSetting) {
  const receivedOn = acceptanceDay(calendar, hours, now.toZonedDateTimeISO(zone));
  const { objectionsUntil } = notificationOn({ calendar }, receivedOn);
  return { receivedOn: written(receivedOn.toString()), objectionsUntil: written(objectionsUntil.toString()) };
}

function groundsFound(found: readonly GroundFound[], edition: Edition, language: Language): string | null {
  const lines = found.map(({ ground, reason, position }) =>
    [
      `– ${filled(language, 'document', { position: String(position) })}: ${groundLine(edition, ground, language)}`,
      ...reasonLines(reason, language),
    ].join(' '),
  );
  return lines.join('\n') || null;
}

/** None for a ground that is its own reason: its text is said already. */
function reasonLines(reason: string, language: Language): readonly string[] {
  if (!isRefusalReason(reason)) {
    return [];
  }
  const { text, whatToCorrect } = refusalReasons[reason];
  return [text[language], filled(language, 'correct', { what: whatToCorrect[language] })];
}

/** As they were heard; without a hearing, the ground of the refusal. */
function groundsOfRefusal(file: NoticeCase, edition: Edition, language: Language): string | null {
  const heard = groundsFound(file.grounds, edition, language);
  return heard ?? (file.ground && `– ${groundLine(edition, file.ground, language)}`);
}

function groundLine(edition: Edition, id: GroundId, language: Language): string {
  const ground = groundIn(edition, id);
  return ground ? `${ground.text[language]} (${cite(ground.provision, language)}).` : id;
}

function groundIn({ grounds }: Edition, id: GroundId) {
  return grounds.find(ground => ground.id === id);
}

function actProvision(
  { channel }: NoticeCase,
  edition: Edition,
  act: 'draftPreliminaryDecision' | 'grantAfterHearing',
) {
  return edition.procedures[channel].acts[act]?.provision;
}

/** To whom, who decides, and that the court comes after; Order 708 says nothing of it for the justice service. */
function complaint({ service }: NoticeCase, language: Language): string | null {
  if (service === 'justice') {
    return words[language].complaint;
  }
  const said = ['EDU-17.2', 'EDU-17.1', 'EDU-18.1'] as const satisfies readonly ProvisionId[];
  return said.map(id => `${provisions[id].text[language]} (${cite(id, language)})`).join(' ');
}

function cite(id: ProvisionId | undefined, language: Language): string | null {
  return id ? [placeInWords(provisions[id])[language], id].filter(Boolean).join('; ') : null;
}

function filled(language: Language, word: Word, slots: Readonly<Record<string, string>>): string {
  return words[language][word].replaceAll(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
}

/** 02.03.2026, the same in both languages. */
function written(day: string | null): string | null {
  return day && day.split('-').toReversed().join('.');
}

function dayAt(at: string, zone: string): string | null {
  return written(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString());
}

function hourAt(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Half tenge occur. */
function tenge(tiyn: number): string | null {
  if (tiyn <= 0) {
    return null;
  }
  const rest = tiyn % 100;
  return `${Math.floor(tiyn / 100)}${rest ? `,${String(rest).padStart(2, '0')}` : ''}`;
}
