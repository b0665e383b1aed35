import { expect, test } from 'vitest';
import { answerDeadline, forwardDeadline, reviewDeadline } from '../../server/complaints/complaintClock.rules.ts';
import { deadlinesOfNotification, noticeDeadline } from '../../server/hearings/hearingPlan.rules.ts';
import { deadlineIndex } from '../../server/law/deadlineIndex.ts';
import { education } from '../../server/law/education.ts';
import { channels } from '../../server/law/law.ts';
import { provisions } from '../../server/law/provisions.ts';
import { plan } from '../../server/deadlines/plan.rules.ts';
import { day } from '../calendar/calendars.ts';
import { providersReckoning } from '../deadlines/reckonings.ts';

test('every one of the 28 deadlines of the two orders has a row, in order', () => {
  expect(deadlineIndex.map(({ row }) => row)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
});

test('a row is implemented, or not applicable with a reason', () => {
  for (const entry of deadlineIndex) {
    const answers = ['implementedBy', 'notApplicable'].filter(answer => answer in entry);
    expect(answers, `row ${entry.row}`).toHaveLength(1);
  }
});

test('the only deadline not applicable is the report of the Committee in 2021', () => {
  expect(deadlineIndex.filter(entry => 'notApplicable' in entry).map(({ row }) => row)).toEqual([27]);
});

test('every stage named as carrying a deadline has its term, or shares one, under that provision', () => {
  const stages = Object.values(education.procedures).flatMap(procedure => procedure.stages);
  for (const entry of deadlineIndex) {
    const named = 'implementedBy' in entry ? entry.implementedBy : [];
    for (const name of named.filter(implementation => implementation.startsWith('stage:'))) {
      const carrier = stages.find(stage => `stage:${stage.id}` === name && entry.provisions.includes(stage.provision));
      expect(carrier?.term ?? carrier?.sharesTermWith, `row ${entry.row}, ${name}`).toBeDefined();
    }
  }
});

test.each(channels)(
  '%s: the notice and the holding of a hearing have dates under those provisions, which can be missed',
  channel => {
    const reckoning = providersReckoning(channel);
    const notice = noticeDeadline(plan(reckoning, { acceptedOn: day('2022-03-01') }));
    const [hearing] = deadlinesOfNotification(reckoning, day('2022-03-16'));
    for (const [name, carrier] of [['hearing:notice', notice] as const, ['hearing:hearing', hearing] as const]) {
      const [entry] = deadlineIndex.filter(one => 'implementedBy' in one && one.implementedBy.includes(name));
      expect(entry?.provisions, name).toContain(carrier?.provision);
      expect(carrier?.breachOn, name).not.toBeNull();
    }
  },
);

test('the clocks of a complaint run under those provisions and can be missed', () => {
  const reckoning = providersReckoning('corporation');
  const from = day('2022-03-01');
  const forward = forwardDeadline(reckoning, 'education', from);
  const answer = answerDeadline(reckoning, 'education', from);
  const review = reviewDeadline(reckoning, 'education', {
    body: 'quality',
    startEvent: 'complaintRegistered',
    startOn: from,
  });
  const carriers = { 'complaint:forward': forward, 'complaint:answer': answer, 'complaint:review': review } as const;
  const rows = deadlineIndex.flatMap(entry => ('implementedBy' in entry ? entry : []));
  for (const [name, carrier] of Object.entries(carriers)) {
    const provisionsOf = rows.filter(({ implementedBy }) => implementedBy.some(one => one === name));
    expect(
      provisionsOf.flatMap(entry => entry.provisions),
      name,
    ).toContain(carrier.provision);
    expect(carrier.breachOn, name).not.toBeNull();
  }
  // Whoever satisfies in full within the days to forward need not forward: the same count.
  expect(rows.find(({ row }) => row === 24)?.implementedBy).toEqual(rows.find(({ row }) => row === 23)?.implementedBy);
});

test('every provision that sets a deadline is in the index', () => {
  const indexed = new Set<string>(deadlineIndex.flatMap(entry => entry.provisions));
  const withDeadline = Object.entries(provisions)
    .filter(([, provision]) => provision.kind === 'deadline')
    .map(([id]) => id);
  expect(withDeadline.filter(id => !indexed.has(id))).toEqual([]);
});
