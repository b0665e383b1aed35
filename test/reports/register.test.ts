import { describe, expect, test } from 'vitest';
import { annul, issued } from '../complaints/decidedCases.ts';
import { reviewerOf } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { diploma } from '../support/intake.ts';
import { caseIn, caseOf, carryTo, entriesOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { gained, recounted, tally } from './tally.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const superior = await reviewerOf(api, 'superior');
const { officer, head } = cast;
const reason = { reason: 'Бланк бүлінді' };
const lines = (asked = {}) => tally(api, 'register', { by: ['item', 'detail'], ...asked });

async function adds(story: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await lines();
  await story();
  return gained(before, await lines());
}

const two = () => ({
  documents: [diploma, { ...diploma, kind: 'diplomaSupplement', number: 'ЖБ 0012346' }],
  payment: payment({ amountTenge: 4325 }),
});

describe('Lines of the book', () => {
  test('one a document, on the day entered; an annulled one is annulled later, and was entered all the same', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'corporation', 'dispatch', two());
    const day = { from: '2026-03-02', to: '2026-03-02' };
    expect(await lines(day)).toEqual({ 'enteredApostille apostille': 2 });
    api.clock.set('2026-03-05T10:00');
    const [first] = await entriesOf(officer, id);
    await head.act('annulRegisterEntry', id, { entryId: first?.id, ...reason });
    expect(await lines(day)).toEqual({ 'enteredApostille apostille': 2 });
    expect(await lines({ from: '2026-03-05', to: '2026-03-05' })).toEqual({ 'annulled apostille': 1 });
  });

  test('a spoiled number is void, and those the head sends back unsigned', async () => {
    api.clock.set('2026-03-02T10:00');
    const story = async () => {
      const id = await caseIn(cast, 'corporation', 'signature', two());
      const [first] = await entriesOf(officer, id);
      await officer.act('voidNumber', id, { entryId: first?.id, ...reason });
      await head.act('returnUnsigned', id, reason);
    };
    expect(await adds(story)).toEqual({ 'void apostille': 3 });
  });

  test('a refusal has a line and no number: sent back unsigned it leaves nothing void', async () => {
    api.clock.set('2026-03-02T10:00');
    const story = async () => {
      const id = await caseIn(cast, 'corporation', 'completeness');
      const missing = { reason: 'Құжат ұсынылмады.', missing: ['identity'] };
      await officer.act('refuseIncomplete', id, missing);
      await head.act('returnUnsigned', id, reason);
      await officer.act('refuseIncomplete', id, missing);
      await carryTo(cast, id, 'dispatch');
    };
    expect(await adds(story)).toEqual({ 'enteredRefusal refusal': 1 });
  });

  test('with a decision annulled on a complaint its lines are annulled, but for the one that was before', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'corporation', 'affixing', two());
    await officer.act('affixApostille', id);
    const { version: contestedVersion } = await caseOf(officer, id, 'version');
    await carryTo(cast, id, 'dispatch');
    // At the same moment as the decision: nothing but its own act tells which of the two lines it is.
    api.clock.set('2026-03-17T12:00');
    const [line] = await entriesOf(officer, id);
    await head.act('annulRegisterEntry', id, { entryId: line?.id, ...reason });
    expect(await adds(() => annul(cast, superior, { id, contestedVersion }))).toEqual({ 'annulled apostille': 1 });
  });

  test('and a number that was only reserved is void', async () => {
    const about = await issued(cast);
    expect(await adds(() => annul(cast, superior, about))).toEqual({ 'void apostille': 1 });
  });
});

test('counted again at the end, all is as it was counted act by act', async () => {
  expect(await recounted(api, 'register')).toEqual([]);
});
