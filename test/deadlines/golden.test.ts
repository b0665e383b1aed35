import { describe, expect, test } from 'vitest';
import { addWorkingDays } from '../../server/calendar/workingDays.ts';
import { acceptance, plan } from '../../server/deadlines/plan.rules.ts';
import { day, fiveDays } from '../calendar/calendars.ts';
import golden from './golden-deadlines.json' with { type: 'json' };
import { at, providersReckoning } from './reckonings.ts';

describe('the worked examples of the law', () => {
  test.each(golden.addWorkingDays)('$n working days after $from is $is: $why', ({ from, n, is }) => {
    expect(addWorkingDays(fiveDays, day(from), n).toString()).toBe(is);
  });

  test.each(golden.corporationChannel)('accepted at the counter on $acceptedOn', example => {
    const reckoning = providersReckoning('corporation');
    const accepted = acceptance(reckoning, at(`${example.acceptedOn}T10:00`));
    const points = plan(reckoning, accepted);
    expect(accepted.acceptedOn.toString()).toBe(example.acceptedOn);
    expect(points.term.dueOn.toString()).toBe(example.termEndsOn);
    expect(points.dispatch.dueOn.toString()).toBe(example.dispatchBy);
    expect(points.signaturePlan.dueOn.toString()).toBe(example.signBy);
    expect({
      plan: points.noticePlan.dueOn.toString(),
      latestSatisfyingEveryRule: points.noticeLastLawful.dueOn.toString(),
      literalLimit: points.noticeLiteral.dueOn.toString(),
    }).toEqual(example.hearingNotice);
  });

  test.each(golden.portalChannel)('filed on the portal at $submittedAt: $why', example => {
    const reckoning = providersReckoning('portal');
    const accepted = acceptance(reckoning, Temporal.Instant.from(example.submittedAt));
    expect(accepted.acceptedOn.toString()).toBe(example.acceptedOn);
    expect(accepted.startDay.toString()).toBe(example.acceptedOn);
    expect(plan(reckoning, accepted).term.dueOn.toString()).toBe(example.termEndsOn);
  });
});
