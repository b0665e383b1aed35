import type { Context } from '../graphql/context.ts';
import type { Language } from '../law/law.ts';
import type { CalendarDay } from './calendar.type.ts';
import { type DraftRow, toDraftDay } from './draft.queries.ts';
import { calendarWith } from './draft.rules.ts';
import type { CalendarDraftDate } from './draft.type.ts';
import { type ExplainedDay, explainDay } from './explainDay.ts';
import { lastWeekday } from './workingDays.ts';

/** Every day of the year as drafted, beside the version it was drafted on. */
export async function yearOfDraft(
  { services, rows, language }: Context,
  draft: DraftRow,
): Promise<readonly CalendarDraftDate[]> {
  const base = await services.calendars.version(rows, draft.baseVersion);
  const after = calendarWith(base, { ...draft, days: draft.days.map(toDraftDay) }, `draft ${draft.id}`);
  const isNewYear = !base.firstOfYear.has(draft.year);
  return after.days
    .filter(date => date.year === draft.year)
    .map(date => {
      const planned = explainDay(after, date);
      const was = isNewYear ? null : explainDay(base, date);
      const isChanged = was ? !isSame(was, planned) : planned.name !== null;
      return {
        ...told(planned, language),
        names: planned.name,
        isWeekday: date.dayOfWeek <= lastWeekday[draft.kind],
        isChanged,
        before: was && isChanged ? told(was, language) : null,
      };
    });
}

const told = (day: ExplainedDay, language: Language): CalendarDay => ({ ...day, name: day.name?.[language] ?? null });

function isSame(before: ExplainedDay, after: ExplainedDay): boolean {
  const [one, other] = [before, after].map(({ works, reason, decree, name }) =>
    JSON.stringify([works, reason, decree, name?.kk, name?.ru, name?.en]),
  );
  return one === other;
}
