import { describe, expect, test, vi } from 'vitest';
import { annul, expired, onTheMerits, unpaid } from '../complaints/decidedCases.ts';
import { reviewerOf } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { countAnew, everyFigure } from '../support/figures.ts';
import { diploma } from '../support/intake.ts';
import { caseIn, carryTo, entriesOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { gained, tally } from './tally.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi();
const cast = await castOf(api, 'education');
const superior = await reviewerOf(api, 'superior');

const outcomes = (asked = {}) => tally(api, 'outcome', asked);
const refusals = (asked = {}) => tally(api, 'refusal', { by: ['item', 'detail'], ...asked });

async function adds(story: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = { ...(await outcomes()), ...(await refusals()) };
  await story();
  return gained(before, { ...(await outcomes()), ...(await refusals()) });
}

describe('The result of a case', () => {
  test('counts once it is entered in the register, not before', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'corporation', 'booking');
    expect(await outcomes()).toEqual({});
    api.clock.set('2026-03-03T10:00');
    await carryTo(cast, id, 'dispatch');
    expect(await outcomes({ by: ['item', 'channel'] })).toEqual({ 'apostille corporation': 1 });
    expect(await outcomes({ from: '2026-03-02', to: '2026-03-02' })).toEqual({});
    expect(await outcomes({ from: '2026-03-03', to: '2026-03-03' })).toEqual({ apostille: 1 });
  });

  test('of a refusal has its ground, and on the merits the reason of the catalogue', async () => {
    expect(await adds(async () => carryTo(cast, (await unpaid(cast)).id, 'dispatch'))).toEqual({
      refusal: 1,
      'unpaid ': 1,
    });
    expect(await adds(async () => carryTo(cast, (await onTheMerits(cast)).id, 'dispatch'))).toEqual({
      refusal: 1,
      'unreliable issuanceDenied': 1,
    });
  });

  test('sent back unsigned and refused again is one refusal', async () => {
    const story = async () => {
      const { id } = await expired(cast);
      await cast.head.act('returnUnsigned', id, { reason: 'Қате' });
      await cast.officer.act('refuseExpired', id, {
        reason: 'Мерзімі өтті',
        what: 'identity',
        expiredOn: '2026-03-01',
      });
      await carryTo(cast, id, 'dispatch');
    };
    expect(await adds(story)).toEqual({ refusal: 1, 'expired ': 1 });
  });
});

describe('A result that falls', () => {
  test('on a complaint is taken off the day it counted on, and was there until the day before', async () => {
    const about = await expired(cast);
    await carryTo(cast, about.id, 'keeping');
    const before = await outcomes();
    await annul(cast, superior, about, 'annulAndOrder', '2026-03-17T12:00');
    const day = { from: '2026-03-02', to: '2026-03-02' };
    expect(await outcomes({ asOf: '2026-03-16' })).toEqual(before);
    expect(
      gained(await outcomes({ ...day, asOf: '2026-03-17' }), await outcomes({ ...day, asOf: '2026-03-16' })),
    ).toEqual({ refusal: 1 });
    expect(gained(await outcomes(), before)).toEqual({ refusal: 1 });
    expect(gained(await refusals(), await refusals({ asOf: '2026-03-16' }))).toEqual({ 'expired ': 1 });
    // Its new result counts on its own day, and is no matter of the earlier one.
    api.clock.set('2026-03-18T10:00');
    await carryTo(cast, about.id, 'dispatch');
    expect(await outcomes({ from: '2026-03-18', to: '2026-03-18' })).toEqual({ apostille: 1 });
  });

  test('before it came into the book was no result yet', async () => {
    expect(await adds(async () => annul(cast, superior, await expired(cast)))).toEqual({});
  });

  test('with the last of its lines annulled, not with the first of two', async () => {
    api.clock.set('2026-04-01T10:00');
    const documents = [diploma, { ...diploma, kind: 'diplomaSupplement', number: 'ЖБ 0012346' }];
    const changes = { documents, payment: payment({ paidOn: '2026-04-01', amountTenge: 4325 }) };
    const id = await caseIn(cast, 'corporation', 'dispatch', changes);
    const april = { from: '2026-04-01', to: '2026-04-30' };
    const [first, second] = await entriesOf(cast.officer, id);
    api.clock.set('2026-04-02T10:00');
    await cast.head.act('annulRegisterEntry', id, { entryId: first?.id, reason: 'Қате' });
    expect(await outcomes(april)).toEqual({ apostille: 1 });
    api.clock.set('2026-04-03T10:00');
    await cast.head.act('annulRegisterEntry', id, { entryId: second?.id, reason: 'Қате' });
    expect(await outcomes(april)).toEqual({});
    expect(await outcomes({ ...april, asOf: '2026-04-02' })).toEqual({ apostille: 1 });
    // Affixed anew it is a result again, on the day of its new lines.
    api.clock.set('2026-04-06T10:00');
    await cast.officer.act('affixApostille', id);
    await carryTo(cast, id, 'dispatch');
    expect(await outcomes({ from: '2026-04-06', to: '2026-04-06' })).toEqual({ apostille: 1 });
    expect(await outcomes(april)).toEqual({ apostille: 1 });
  });
});

test('counted again from the beginning, everything is as it was', async () => {
  const before = await everyFigure(api);
  await countAnew(api);
  expect(await everyFigure(api)).toEqual(before);
});
