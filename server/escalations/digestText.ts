import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Language, LocalisedText, Service, StageId } from '../law/law.ts';
import { deadlineKindName, stageName } from '../law/names.ts';
import { inFigures } from '../papers/wording.ts';
import type { Audience } from './escalation.ts';

/** One thing that is new: numbers, dates and words of the law, nothing of people. */
export interface DigestLine {
  readonly escalationId: number;
  readonly deadlineId: number;
  readonly kind: DeadlineKind;
  readonly stageId: StageId | null;
  readonly applicationId: number | null;
  readonly complaintId: number | null;
  /** Null for a complaint not registered yet. */
  readonly number: string | null;
  readonly at: string;
  /** The date is still ahead. */
  readonly ahead: boolean;
  readonly isBreach: boolean;
  /** What was promised for it was not done by the day promised. */
  readonly isPromise: boolean;
  readonly tells: Audience;
  readonly answers: Audience | null;
  readonly zone: string;
  readonly service: Service;
}

const words = {
  subject: {
    kk: 'Мерзімдер: назар аударуды қажет ететіні – {count}',
    ru: 'Сроки: требуют внимания – {count}',
    en: 'Dates that need attention: {count}',
  },
  greeting: {
    kk: 'Мерзімдер бойынша жаңа мәлімет:',
    ru: 'Новое по срокам:',
    en: 'New on dates:',
  },
  application: { kk: '{number} іс', ru: 'Дело {number}', en: 'Case {number}' },
  complaint: { kk: '{number} шағым', ru: 'Жалоба {number}', en: 'Complaint {number}' },
  unnumbered: { kk: 'Нөмірсіз шағым', ru: 'Жалоба без номера', en: 'Complaint not numbered yet' },
  ahead: { kk: 'соңғы уақыты – {at}', ru: 'срок истекает {at}', en: 'due {at}' },
  gone: { kk: 'соңғы уақыты ({at}) өтіп кетті', ru: 'срок истек {at}', en: 'passed {at}' },
  broken: {
    kk: 'Белгіленген күнге дейін бұзушылық жойылмады.',
    ru: 'К указанному дню нарушение не устранено.',
    en: 'Not put right by the day promised.',
  },
  doIt: {
    kk: 'Не істеу керек: мерзімінде орындаңыз.',
    ru: 'Что сделать: исполнить в срок.',
    en: 'To do: finish it in time.',
  },
  answer: {
    kk: 'Не істеу керек: себебін және қабылданған шараны көрсетіп, жауап беріңіз.',
    ru: 'Что сделать: ответить, указав причину и принятую меру.',
    en: 'To do: answer, giving the cause and the measure taken.',
  },
  hurry: {
    kk: 'Не істеу керек: тезірек орындаңыз.',
    ru: 'Что сделать: исполнить как можно скорее.',
    en: 'To do: finish it as soon as possible.',
  },
  know: { kk: 'Мәлімет үшін.', ru: 'Для сведения.', en: 'For information.' },
} as const satisfies Record<string, LocalisedText>;

function said(id: keyof typeof words, language: Language, slots: Readonly<Record<string, string>> = {}): string {
  return words[id][language].replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
}

/** In the language of whoever reads it, one paragraph a date, each with its page. */
export function digestText(
  lines: readonly DigestLine[],
  language: Language,
  publicUrl: string,
): { subject: string; body: string } {
  const paragraphs = lines.map(line => paragraph(line, language, publicUrl));
  return {
    subject: said('subject', language, { count: String(lines.length) }),
    body: `${[said('greeting', language), ...paragraphs].join('\n\n')}\n`,
  };
}

function paragraph(line: DigestLine, language: Language, publicUrl: string): string {
  const what = [deadlineKindName(line.kind, language), ...(line.stageId ? [stageName(line.stageId, language)] : [])];
  const local = Temporal.Instant.from(line.at).toZonedDateTimeISO(line.zone);
  const at = `${inFigures(local.toPlainDate())} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  const since = said(line.ahead ? 'ahead' : 'gone', language, { at });
  return [
    `${whose(line, language)}. ${what.join(' – ')}: ${since}.`,
    ...(line.isPromise ? [said('broken', language)] : []),
    said(taskOf(line), language),
    pageOf(line, publicUrl),
  ].join('\n');
}

function whose({ complaintId, number }: DigestLine, language: Language): string {
  if (number === null) {
    return said('unnumbered', language);
  }
  return said(complaintId === null ? 'application' : 'complaint', language, { number: `№ ${number}` });
}

function taskOf({ ahead, isBreach, tells, answers }: DigestLine): keyof typeof words {
  if (ahead) {
    return 'doIt';
  }
  if (isBreach && tells === answers) {
    return 'answer';
  }
  return isBreach && tells !== 'officer' ? 'know' : 'hurry';
}

/** A date gone by has a page of its own, where it is answered; of one ahead, what it belongs to. */
function pageOf({ deadlineId, isBreach, applicationId, complaintId }: DigestLine, publicUrl: string): string {
  if (isBreach) {
    return `${publicUrl}/Escalation/${deadlineId}/show`;
  }
  return applicationId === null
    ? `${publicUrl}/Complaint/${complaintId}/show`
    : `${publicUrl}/Application/${applicationId}/show`;
}
