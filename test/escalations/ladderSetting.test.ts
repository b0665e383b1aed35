import { describe, expect, test } from 'vitest';
import { ladderKinds } from '../../server/escalations/ladder.rules.ts';
import { createApi } from '../support/api.ts';
import { staff } from '../support/people.ts';

const api = await createApi();
const { supervisor } = await staff(api, 'education');
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });

const fields =
  'kind isShipped since reason setBy { id } provision { id } steps { amount unit tells email answers text }';
const set = `mutation ($input: SetLadderInput!) { setLadder(input: $input) { ${fields} } }`;
const laddersOf = async () => (await supervisor.query(`{ ladders { ${fields} } }`))['ladders'];
const step = (amount: number, more: object = {}) => ({
  amount,
  unit: 'workingDays',
  tells: 'supervisor',
  email: false,
  ...more,
});
const wrongWith = async (kind: string, steps: readonly object[]) =>
  (await administrator.send(set, { input: { kind, steps, reason: 'x' } })).errors?.[0]?.extensions.facts['fields'];

describe('Ladders', () => {
  test('are shown as delivered, for each kind that binds somebody', async () => {
    const ladders = await laddersOf();
    expect(ladders.map(({ kind }: { kind: string }) => kind)).toEqual(ladderKinds);
    expect(ladders[0]).toMatchObject({
      kind: 'term',
      isShipped: true,
      since: null,
      setBy: null,
      provision: { id: 'NFO-LADDER' },
      steps: [{ amount: -1, tells: 'officer' }, { amount: 0 }, { amount: 1 }, { amount: 3, answers: 'body' }],
    });
  });

  test('are set by an administrator, who gives a reason that stays on record', async () => {
    const steps = [step(0), step(2, { tells: 'head', email: true })];
    const input = { kind: 'pleaseBy', steps, reason: 'Сұралған күндерді де бақылаймыз.' };
    const { errors } = await supervisor.send(set, { input });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    api.clock.set('2026-03-03T11:00');
    expect((await administrator.query(set, { input }))['setLadder']).toMatchObject({
      kind: 'pleaseBy',
      isShipped: false,
      since: '2026-03-03T06:00:00Z',
      reason: 'Сұралған күндерді де бақылаймыз.',
      setBy: { id: String(administrator.officerId) },
      steps: [
        { amount: 0, text: 'When the date passes – told: the head of the unit' },
        { amount: 2, tells: 'head', email: true, answers: null },
      ],
    });
    const { settingEvents } = await administrator.query(
      '{ settingEvents(first: 1) { items { what before after reason } } }',
    );
    expect(settingEvents.items).toMatchObject([
      {
        what: 'escalationLadder',
        reason: input.reason,
        before: { kind: 'pleaseBy', steps: [] },
        after: { kind: 'pleaseBy' },
      },
    ]);
  });

  test('may be emptied', async () => {
    await administrator.query(set, { input: { kind: 'pleaseBy', steps: [], reason: 'x' } });
    const found = (await laddersOf()).find(({ kind }: { kind: string }) => kind === 'pleaseBy');
    expect(found).toMatchObject({ isShipped: false, steps: [] });
  });

  test.each([
    ['steps that overlap', 'term', [step(1), step(1)], { 'steps.1.amount': 'stepsOverlap' }],
    ['a step before the term begins: fifteen days', 'term', [step(-15)], { 'steps.0.amount': 'stepUnreachable' }],
    ['nothing, a day later', 'term', [step(-14)], undefined],
    [
      'a step before three days to forward a complaint',
      'complaintForward',
      [step(-3)],
      { 'steps.0.amount': 'stepUnreachable' },
    ],
    [
      'a step before twenty days to review it',
      'complaintReview',
      [step(-20, { tells: 'body' })],
      { 'steps.0.amount': 'stepUnreachable' },
    ],
    ['a supervisor for the reviewing body', 'complaintReview', [step(0)], { 'steps.0.tells': 'audienceNotForKind' }],
    [
      'an answer for a date that breaks no law',
      'pleaseBy',
      [step(0, { answers: 'supervisor' })],
      { 'steps.0.answers': 'audienceNotForKind' },
    ],
    ['a kind that binds nobody', 'keeping', [step(0)], { kind: 'unknown' }],
  ])('are refused with %s', async (_, kind, steps, wrong) => {
    expect(await wrongWith(kind, steps)).toEqual(wrong);
  });
});
