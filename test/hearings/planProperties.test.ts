import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../server/calendar/workingDays.ts';
import { type HearingPlan, hearingPlan } from '../../server/hearings/hearingPlan.rules.ts';
import { type HearingRoute, hearingRoutes } from '../../server/hearings/hearing.ts';
import { routeNeeded } from '../../server/hearings/lateRoute.rules.ts';
import { type RandomTerm, randomMoment, randomSending, randomTerm } from './randomTerms.ts';
import { isAfterClosing, Trial } from './trial.ts';

const instantOf = ({ reckoning: { zone } }: RandomTerm, local: Temporal.PlainDateTime) =>
  local.toZonedDateTime(zone).toInstant();

function planOf(term: RandomTerm, sentAt: Temporal.Instant, deliveryDays: number): HearingPlan {
  return hearingPlan(term.reckoning, { acceptedOn: term.acceptedOn, sentAt, deliveryDays });
}

const deliveries = Array.from({ length: 11 }, (_, days) => days);
const severity = ({ route }: HearingPlan) => hearingRoutes.indexOf(route);

/** What is left once these rules are broken. */
function routesOf(trial: Trial, notified: number, broken: readonly string[]): HearingRoute[] {
  if (broken.includes('noticeTooLate')) {
    return ['extension'];
  }
  if (broken.length > 0) {
    // Without the three days of the Code the order can be kept only while a day of dispatch is ahead.
    return trial.actDays(notified, 0).length > 0 ? ['literalOnly'] : ['extension'];
  }
  return trial.actDays(notified).some(act => trial.leavesADay(act)) ? ['plan'] : ['lastLawful'];
}

describe('over random terms, calendars, channels, services and moments of sending', () => {
  it('a plan is called lawful exactly when some hearing, signature and dispatch keep every rule', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomSending, ({ sentAt, ...term }) => {
        const trial = new Trial(term);
        for (const deliveryDays of deliveries) {
          const plan = planOf(term, instantOf(term, sentAt), deliveryDays);
          const notified = trial.notified(sentAt, deliveryDays);
          const broken = [
            ...(trial.sentInTime(sentAt) ? [] : ['noticeTooLate']),
            ...(trial.actDays(notified).length > 0 ? [] : ['noDayForTheAct']),
          ];
          expect(plan.limits.term.dueOn.toString()).toBe(trial.end.toString());
          expect(plan.notifiedOn.toString()).toBe(trial.date(notified).toString());
          expect(plan.breaches.map(({ id }) => id)).toEqual(broken);
          expect(plan.lawful).toBe(broken.length === 0);
          expect(trial.isTight(notified, plan)).toBe(true);
          expect(plan.objectionsUntil.toString()).toBe(plan.hearingBy.toString());
          expect(trial.keeps(notified, plan)).toBe(plan.lawful);
          expect(plan.route).toBeOneOf(routesOf(trial, notified, broken));
          seen.add(plan.route);
        }
      }),
      { numRuns: 200 },
    );
    expect([...seen].toSorted()).toEqual([...hearingRoutes].toSorted());
  });

  it('the later the notice goes out, the later everything is, and never the milder', () => {
    const moments = randomTerm.chain(term =>
      fc
        .tuple(randomMoment(term.acceptedOn), randomMoment(term.acceptedOn))
        .map(both => ({ term, sent: both.toSorted(Temporal.PlainDateTime.compare) })),
    );
    fc.assert(
      fc.property(moments, fc.constantFrom(...deliveries), ({ term, sent }, deliveryDays) => {
        const [earlier, later] = sent.map(local => planOf(term, instantOf(term, local), deliveryDays));
        if (!earlier || !later) {
          throw new Error('two moments were drawn');
        }
        expect(severity(later)).toBeGreaterThanOrEqual(severity(earlier));
        expect(Number(later.needsSupervisor)).toBeGreaterThanOrEqual(Number(earlier.needsSupervisor));
        expect(Number(later.lawful)).toBeLessThanOrEqual(Number(earlier.lawful));
        for (const date of ['notifiedOn', 'hearingBy', 'earliestActOn', 'signBy'] as const) {
          expect(Temporal.PlainDate.compare(later[date], earlier[date])).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the longer a notice travels, the less lawful it is', () => {
    fc.assert(
      fc.property(randomSending, ({ sentAt, ...term }) => {
        const plans = deliveries.map(days => planOf(term, instantOf(term, sentAt), days));
        expect(plans.map(severity)).toEqual(plans.map(severity).toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('each route of a notice that arrives at once ends at its point of the term, to the second', () => {
    fc.assert(
      fc.property(randomTerm, term => {
        const { noticePlan, noticeLastLawful, noticeLiteral } = planOf(
          term,
          instantOf(term, term.acceptedOn.toPlainDateTime('09:00')),
          0,
        ).limits;
        const routes = [noticePlan, noticeLastLawful, noticeLiteral].map(({ dueAt }) =>
          [dueAt, dueAt.add({ seconds: 1 })].map(sentAt => planOf(term, sentAt, 0).route),
        );
        expect(routes).toEqual([
          ['plan', 'lastLawful'],
          ['lastLawful', 'literalOnly'],
          ['literalOnly', 'extension'],
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('on a working day before closing, the plan asks for the supervisor by the route the act will ask for', () => {
    fc.assert(
      fc.property(randomSending, ({ sentAt, ...term }) => {
        fc.pre(isWorkingDay(term.reckoning.calendar, sentAt.toPlainDate()) && !isAfterClosing(sentAt));
        const { route, needsSupervisor, limits } = planOf(term, instantOf(term, sentAt), 0);
        const facts = {
          lateFrom: limits.noticeLastLawful.dueOn.toString(),
          literalOn: limits.noticeLiteral.dueOn.toString(),
        };
        expect(routeNeeded(facts, sentAt.toPlainDate())).toBe(route === 'plan' ? null : route);
        expect(needsSupervisor).toBe(route !== 'plan');
      }),
      { numRuns: 100 },
    );
  });
});
