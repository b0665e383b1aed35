import type { LocalisedText } from '../law/law.ts';
import type { WorkingCalendar } from './workingDays.ts';

/** From this month on, the calendar of the next year is expected. */
const expectedFromMonth = 11;

/** The first year from now on that no decree covers; a year the calendar does not have is not covered either. */
export function firstUnapprovedYear({ years }: Pick<WorkingCalendar, 'years'>, from: number): number {
  const approved = new Set(years.filter(year => year.approved).map(year => year.year));
  let year = from;
  while (approved.has(year)) {
    year += 1;
  }
  return year;
}

/** Whether the missing decree is overdue by itself, before any date reaches into the year. */
export function isExpectedBy(year: number, today: Temporal.PlainDate): boolean {
  return year <= today.year || (year === today.year + 1 && today.month >= expectedFromMonth);
}

export function warningText(year: number): LocalisedText {
  return {
    kk: `${year} жылдың күнтізбесі әлі бекітілмеген: осы жылға түсетін күндер алдын ала есептелген. Қаулы шыққан соң күнтізбенің жаңа нұсқасын енгізіңіз.`,
    ru: `Календарь на ${year} год еще не утвержден: даты, которые на него приходятся, предварительные. Когда постановление выйдет, внесите новую версию календаря.`,
    en: `The calendar of ${year} is not approved yet: dates that reach into it are provisional. Once the decree is out, enter a new version of the calendar.`,
  };
}
