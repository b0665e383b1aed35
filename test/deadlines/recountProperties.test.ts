import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../server/deadlines/explanation.ts';
import { type OpenDate, recountCase } from '../../server/deadlines/recount.rules.ts';
import { effectOf } from '../../server/deadlines/recountEffect.rules.ts';
import { type Span, spanOfChange, widened } from '../../server/deadlines/recountSpan.rules.ts';
import { datesOf, plainly, randomStory, type Story, turned } from './recounts.ts';

const compare = Temporal.PlainDate.compare;
const changedOf = ({ reckoning, changed }: Story, only?: 'off') => turned(reckoning.calendar, changed, '10', only);

function recounted(story: Story, only?: 'off') {
  const before = datesOf(story, story.reckoning.calendar);
  const calendar = changedOf(story, only);
  return { before, calendar, after: recountCase({ ...story.reckoning, calendar }, before) };
}

describe('over random cases, stages, notifications and changes of the calendar', () => {
  it('a case counted again has the dates it would have, had the calendar been so from the beginning', () => {
    fc.assert(
      fc.property(randomStory, story => {
        const { calendar, after } = recounted(story);
        const anew = datesOf(story, calendar);
        expect(plainly(after.dates)).toEqual(plainly(anew.dates));
        expect(after.termEndsOn.toString()).toBe(anew.termEndsOn.toString());
      }),
      { numRuns: 150 },
    );
  });

  it('by the same calendar nothing moves', () => {
    fc.assert(
      fc.property(randomStory, story => {
        const before = datesOf(story, story.reckoning.calendar);
        const { dates, termEndsOn } = recountCase(story.reckoning, before);
        expect(plainly(dates)).toEqual(plainly(before.dates));
        expect(termEndsOn.toString()).toBe(before.termEndsOn.toString());
      }),
      { numRuns: 60 },
    );
  });

  it('of its moments only the day counts, and whether the office had closed', () => {
    fc.assert(
      fc.property(randomStory, story => {
        const { calendar, hours, zone } = story.reckoning;
        const asKept = (at: Temporal.Instant) => {
          const local = at.toZonedDateTimeISO(zone);
          const isAfter = Temporal.PlainTime.compare(local.toPlainTime(), hours.closes) > 0;
          return local.withPlainTime(isAfter ? '23:59:59' : '00:00').toInstant();
        };
        const before = datesOf(story, calendar);
        const { stageOpenedAt, registeredAt, notifiedAt } = before;
        const kept = {
          ...before,
          stageOpenedAt: asKept(stageOpenedAt),
          registeredAt: registeredAt && asKept(registeredAt),
          notifiedAt: notifiedAt && asKept(notifiedAt),
        };
        const anew = { ...story.reckoning, calendar: changedOf(story) };
        expect(JSON.stringify(recountCase(anew, kept))).toBe(JSON.stringify(recountCase(anew, before)));
      }),
      { numRuns: 150 },
    );
  });

  it('counted again twice is counted again once', () => {
    fc.assert(
      fc.property(randomStory, story => {
        const { before, calendar, after } = recounted(story);
        const again = recountCase({ ...story.reckoning, calendar }, { ...before, ...after });
        expect(plainly(again.dates)).toEqual(plainly(after.dates));
      }),
      { numRuns: 100 },
    );
  });

  it('the explanation of a date counted again leads to that date', () => {
    fc.assert(
      fc.property(randomStory, story => {
        const { calendar, after } = recounted(story);
        for (const date of after.dates) {
          const told = explain(date, calendar, story.reckoning.procedure);
          const reached = told.limitedBy?.limitOn ?? told.countedTo;
          expect(told.calendar.version).toBe('10');
          expect(compare(reached, date.dueOn)).toBeLessThanOrEqual(0);
          expect(told.notBeforeOpening).toBe(!reached.equals(date.dueOn));
          expect(told.notBeforeOpening && date.kind !== 'stage').toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('more days off end nothing that runs forward earlier, and nothing counted back from one end later', () => {
    fc.assert(
      fc.property(randomStory, story => {
        const { before, calendar, after } = recounted(story, 'off');
        const forward = before.dates.filter(({ direction, kind }) => direction === 'forward' && kind !== 'stage');
        for (const { id, dueOn } of forward) {
          const again = after.dates.find(date => date.id === id);
          expect(compare(again?.dueOn ?? dueOn, dueOn)).toBeGreaterThanOrEqual(0);
        }
        const ownTerm = before.dates.find(({ kind }) => kind === 'stage');
        const ownTermAfter = after.dates.find(({ kind }) => kind === 'stage');
        expect(
          compare(ownTermAfter?.breachOn ?? story.startOn, ownTerm?.breachOn ?? story.startOn),
        ).toBeGreaterThanOrEqual(0);
        // With its term met the end of the case stands.
        const termMet = { ...before, dates: before.dates.filter(({ kind }) => kind !== 'term') };
        const back = recountCase({ ...story.reckoning, calendar }, termMet);
        for (const { id, dueOn } of termMet.dates.filter(({ direction }) => direction === 'backward')) {
          const again = back.dates.find(date => date.id === id);
          expect(compare(again?.dueOn ?? dueOn, dueOn)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a case of which a date moves has a date near the days changed, by which it is found', () => {
    fc.assert(
      fc.property(randomStory, story => {
        const { before, calendar, after } = recounted(story);
        const change = spanOfChange(story.reckoning.calendar, calendar);
        const moves = before.dates.some((date, at) => {
          const again = after.dates[at];
          return again && effectOf({ before: date, after: again }, story.openedAt).moved !== null;
        });
        expect(moves && !(change && before.dates.some(date => isNear(date, widened(change))))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

/** As touchedBy asks the database. */
function isNear({ startOn, dueOn, breachOn, planEnd }: OpenDate, { from, to }: Span): boolean {
  const days = [startOn, dueOn, breachOn, planEnd].flatMap(day => day ?? []).toSorted(compare);
  const soonest = compare(startOn, dueOn) < 0 ? startOn : dueOn;
  return compare(days.at(-1) ?? dueOn, from) >= 0 && compare(soonest, to) <= 0;
}
