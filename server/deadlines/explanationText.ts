import { getStage } from '../law/editions.ts';
import type { Language, Procedure } from '../law/law.ts';
import { stageName } from '../law/names.ts';
import { placeInWords } from '../law/place.ts';
import { provisions } from '../law/provisions.ts';
import { type DeadlineKind, type Force, forceOfKind } from './deadline.ts';
import type { Explanation } from './explanation.ts';
import { skippedDays, span, workedWeekends, writtenDay } from './explainedDays.ts';
import { type Counted, phrases } from './explanationPhrases.ts';

/**
 * Why the date is what it is, for a citizen or an official.
 * With the time zone of the department it also tells the hour.
 */
export function explanationText(
  explanation: Explanation,
  procedure: Procedure,
  language: Language,
  zone?: string,
): string {
  return [
    `${stagePrefix(explanation, language)}${countInWords(explanation, procedure, language)}`,
    daysInWords(explanation, language),
    ...limitInWords(explanation, language),
    resultInWords(explanation, language, zone),
    targetInWords(explanation, language),
    explanation.provisional ? phrases[language].provisional : '',
  ]
    .filter(Boolean)
    .map(upperFirst)
    .join(' ');
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function stagePrefix({ stageId }: Explanation, language: Language): string {
  return stageId ? `${phrases[language].stage(stageName(stageId, language))}: ` : '';
}

function countInWords(explanation: Explanation, procedure: Procedure, language: Language): string {
  const { kind, direction, startEvent, amount, unit } = explanation;
  const words = phrases[language];
  const counted: Counted = {
    count: words.count(amount, unit),
    source: source(explanation, procedure, language),
    day: writtenDay(startEvent.on, language),
  };
  if (kind === 'dispatch') {
    return words.dispatch(counted);
  }
  if (direction === 'backward') {
    return words.before(counted, words.purpose[kind] ?? '');
  }
  if (kind === 'term' && startEvent.name === 'accepted') {
    return procedure.countsReceiptDay ? words.fromReceiptDay(counted) : words.afterReceiptDay(counted);
  }
  const shares = explanation.stageId && getStage(procedure, explanation.stageId).sharesTermWith;
  const shared = shares ? words.sharedWith(stageName(shares, language)) : '';
  return words.after(words.event[startEvent.name], counted) + shared;
}

/** Where the number of days stands. Those of the plan and of a request stand nowhere: the result says so. */
function source({ kind, provisions: ids }: Explanation, procedure: Procedure, language: Language): string {
  if (forceOfKind[kind] !== 'law' || kind === 'noticeLastLawful') {
    return '';
  }
  const places = new Set(ids.map(id => placeInWords(provisions[id])[language]).filter(Boolean));
  // Where Order 708 names a place at all it speaks of the papers, not of the days they take.
  const isJustice = procedure.service === 'justice' && !ids.every(id => id.startsWith('CODE-'));
  const isSetting = isJustice || ids.some(id => id.startsWith('NFO-'));
  const parts = [...places, ...(isSetting ? [phrases[language].notFromTheOrders] : [])];
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

function daysInWords({ days, unit, resultOn, calendar }: Explanation, language: Language): string {
  const words = phrases[language];
  const walked = days.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  const skipped = skippedDays(walked, resultOn.year, language);
  const hasWeekends = walked.some(day => day.reason === 'weekend');
  const isSixDay = calendar.kind === 'corporation' ? words.sixDay : '';
  if (unit === 'calendarMonths') {
    const last = days[0]?.counted === null && days[0].date;
    return last ? words.movedOver(writtenDay(last, language), skipped) + isSixDay : '';
  }
  const counted = walked.filter(day => day.counted !== null).map(day => day.date);
  const [first, last] = [counted.at(0), counted.at(-1)];
  const worked = workedWeekends(walked, resultOn.year, language);
  const left = [...(hasWeekends ? [words.weekends] : []), ...skipped];
  if (!first || !last || (counted.length === 1 && left.length + worked.length === 0)) {
    return '';
  }
  return words.days(span(first, last, resultOn.year, language), { counted: counted.length, left, worked }) + isSixDay;
}

function limitInWords(explanation: Explanation, language: Language): string[] {
  const { limitedBy, countedTo, kind, notBeforeOpening } = explanation;
  const words = phrases[language];
  const limit =
    limitedBy &&
    words.limit[stageOrNotice(kind)]({
      own: writtenDay(countedTo, language),
      count: words.count(limitedBy.amount, 'workingDays'),
      end: writtenDay(limitedBy.startOn, language),
      limit: writtenDay(limitedBy.limitOn, language),
    });
  const clamp = notBeforeOpening ? words.clamp[kind === 'pleaseBy' ? 'request' : 'stage'] : '';
  return [limit ?? '', clamp];
}

function resultInWords(explanation: Explanation, language: Language, zone: string | undefined): string {
  const { kind, resultOn, resultAt } = explanation;
  const words = phrases[language];
  const day = writtenDay(resultOn, language);
  const result = kind === 'hearingNotice' || kind === 'objections' ? kind : forceOfResult(explanation);
  // The days to object end with the day itself, not at an hour of it.
  const hasHour = result !== 'objections' && result !== 'plan' && result !== 'request';
  const time = zone && hasHour && resultAt.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
  return words.result[result](time ? words.at(day, time) : day);
}

function targetInWords(explanation: Explanation, language: Language): string {
  const { kind, targetOn, resultOn } = explanation;
  if (!targetOn || targetOn.equals(resultOn)) {
    return '';
  }
  const target = isComplaintKind(kind) ? targetOfComplaint(explanation) : stageOrNotice(kind);
  return phrases[language].target[target](writtenDay(targetOn, language));
}

function isComplaintKind(kind: DeadlineKind): boolean {
  return kind === 'complaintForward' || kind === 'complaintAnswer' || kind === 'complaintReview';
}

const targetOfComplaint = (explanation: Explanation) =>
  forceOfResult(explanation) === 'setting' ? 'setting' : 'complaint';

/** Only the quality body has its days from the order: those of the other bodies are a target of our own. */
function forceOfResult({ force, provisions: ids }: Explanation): Force | 'setting' {
  return ids.some(id => id === 'NFO-SUPERIOR-REVIEW' || id === 'NFO-CORPORATION-REVIEW') ? 'setting' : force;
}

/** A hearing notice is held to the last fully lawful day and aims at the plan; a stage is held to the plan. */
function stageOrNotice(kind: DeadlineKind): 'stage' | 'hearingNotice' {
  return kind === 'hearingNotice' ? kind : 'stage';
}
