import { describe, expect, test, vi } from 'vitest';
import { administratorOf, approve, dayOff, draft } from '../calendar/drafts.ts';
import { createApi } from '../support/api.ts';
import { count, countAnew, everyFigure } from '../support/figures.ts';
import { intake, open } from '../support/intake.ts';
import { answer, ask, carryTo, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { runJobs } from '../support/jobs.ts';
import type { StageId } from '../../server/law/law.ts';
import { gained, tally } from './tally.ts';

vi.setConfig({ testTimeout: 60_000 });

/*
 * March 2026: the 9th and the 23rd to 25th are days off. Accepted at the counter on Monday 2 March, D15 is Friday 27 March.
 */
const api = await createApi();
const cast = await castOf(api, 'education');

const met = (period = {}) => tally(api, 'inTime', { by: ['item', 'value'], ...period });
const days = (period = {}) => tally(api, 'duration', { by: ['item', 'value'], ...period });
const withWhom = () => tally(api, 'timeWith', { by: ['item', 'value'] });

async function on(local: string, id: string, stage: StageId) {
  api.clock.set(local);
  await carryTo(cast, id, stage);
}

async function asked(id: string, sent: string, answered: string) {
  api.clock.set(sent);
  const inquiryId = await ask(cast.officer, id, api.place.organisations.education);
  api.clock.set(answered);
  await answer(cast.officer, id, inquiryId, { studied: true, genuine: true });
}

async function fromCounter(arrivesOn: string): Promise<string> {
  api.clock.set('2026-03-02T10:00');
  const { id } = await open(cast.clerk, intake(api, 'education', 'corporation', { payment: payment() }));
  await on('2026-03-03T10:00', id, 'assignment');
  await on('2026-03-04T17:00', id, 'completeness');
  await on('2026-03-06T10:00', id, 'inquiry');
  await asked(id, '2026-03-06T11:00', '2026-03-13T10:00');
  await on('2026-03-20T10:00', id, 'transit');
  await on(arrivesOn, id, 'keeping');
  return id;
}

/** Filed on Friday 27 March after hours: accepted on Monday 30 March, which is day 1 (EDU-STD-7.5). */
async function fromPortal(): Promise<string> {
  api.clock.set('2026-03-27T19:00');
  const { id } = await open(cast.portal, intake(api, 'education', 'portal'));
  await on('2026-03-30T10:00', id, 'completeness');
  await on('2026-03-31T10:00', id, 'payment');
  await on('2026-04-02T10:00', id, 'inquiry');
  await asked(id, '2026-04-02T11:00', '2026-04-06T10:00');
  await on('2026-04-06T12:00', id, 'originals');
  await on('2026-04-09T10:00', id, 'affixing');
  await on('2026-04-10T10:00', id, 'keeping');
  return id;
}

describe('A case from the counter', () => {
  test('meets the term of each stage in time or late, on the day it is met', async () => {
    await fromCounter('2026-03-27T10:00');
    expect(await met()).toEqual({
      'registration 1': 1,
      'assignment 1': 1,
      // From 4 March one working day: until the 5th, done on the 6th.
      'completeness 0': 1,
      'inquiry 1': 1,
      // From 13 March four: until the 19th, done on the 20th.
      'affixing 0': 1,
      'signature 1': 1,
      'booking 1': 1,
      'dispatch 1': 1,
      'term 1': 1,
    });
    expect(await met({ from: '2026-03-27', to: '2026-03-27' })).toEqual({ 'term 1': 1 });
  });

  test('has stages of so many working days, by the calendar of whoever holds it, and a term of fifteen', async () => {
    expect(await days()).toEqual({
      'carriage 1': 1,
      'registration 0': 1,
      'assignment 1': 1,
      'completeness 2': 1,
      'inquiry 4': 1,
      'affixing 5': 1,
      'signature 0': 1,
      'booking 0': 1,
      'dispatch 0': 1,
      'transit 2': 1,
      'term 15': 1,
    });
  });

  test('waited four days for the school and none for the applicant: eleven are the department’s own', async () => {
    expect(await withWhom()).toEqual({ 'applicant 0': 1, 'organisation 4': 1, 'provider 11': 1 });
  });

  test('that arrives a day later is late by one', async () => {
    const before = { ...(await met()), ...(await days()) };
    await fromCounter('2026-03-30T10:00');
    expect(gained(before, { ...(await met()), ...(await days()) })).toMatchObject({ 'term 0': 1, 'term 16': 1 });
  });

  test('kept by the Corporation over a Saturday was kept for one of its days', async () => {
    const id = await fromCounter('2026-03-27T10:00');
    await on('2026-03-28T10:00', id, 'closed');
    expect(await days({ from: '2026-03-28', to: '2026-03-28' })).toEqual({ 'keeping 1': 1 });
  });
});

describe('A case from the portal', () => {
  test('filed after hours begins with the day it is accepted, which is day 1 of its term', async () => {
    const before = await days();
    await fromPortal();
    expect(gained(before, await days())).toMatchObject({
      'registration 0': 1,
      'payment 2': 1,
      'originals 3': 1,
      'term 10': 1,
    });
  });

  test('waits for the applicant in its payment and its originals: five days, two for the school, three its own', async () => {
    const before = await withWhom();
    await fromPortal();
    expect(gained(before, await withWhom())).toEqual({ 'applicant 5': 1, 'organisation 2': 1, 'provider 3': 1 });
  });
});

describe('A stage that is left undone', () => {
  test('has no term met, and lasted as long as it did', async () => {
    api.clock.set('2026-03-02T10:00');
    const { id } = await open(cast.clerk, intake(api, 'education', 'corporation', { payment: payment() }));
    await on('2026-03-02T10:00', id, 'signature');
    const before = { ...(await met()), ...(await days()) };
    api.clock.set('2026-03-04T10:00');
    await cast.head.act('returnUnsigned', id, { reason: 'Қате' });
    expect(gained(before, { ...(await met()), ...(await days()) })).toEqual({ 'signature 2': 1 });
  });

  test('at the same moment as it is done again counts once', async () => {
    api.clock.set('2026-03-05T10:00');
    const { id } = await open(cast.clerk, intake(api, 'education', 'corporation', { payment: payment() }));
    await on('2026-03-05T10:00', id, 'signature');
    await count(api);
    const before = await met();
    await cast.head.act('returnUnsigned', id, { reason: 'Қате' });
    await on('2026-03-05T10:00', id, 'booking');
    expect(gained(before, await met())).toEqual({ 'affixing 1': 1, 'signature 1': 1 });
  });
});

describe('A calendar that changes afterwards', () => {
  test('changes nothing that was counted, nor what it comes to when counted again', async () => {
    await count(api);
    const before = await everyFigure(api);
    api.clock.set('2026-04-20T10:00');
    const administrator = await administratorOf(api);
    await approve(administrator, await draft(administrator, [dayOff('2026-03-05'), dayOff('2026-04-28')]));
    await runJobs(api);
    const unmoved = (rows: readonly object[]) => rows.filter(row => !('item' in row && row.item === 'moveDates'));
    expect(unmoved(await everyFigure(api))).toEqual(before);
    await countAnew(api);
    expect(unmoved(await everyFigure(api))).toEqual(before);
  });

  test('counts from then on', async () => {
    const before = await days();
    api.clock.set('2026-04-27T10:00');
    const { id } = await open(cast.clerk, intake(api, 'education', 'corporation', { payment: payment() }));
    await on('2026-04-27T10:00', id, 'completeness');
    await on('2026-04-29T10:00', id, 'inquiry');
    expect(gained(before, await days())).toMatchObject({ 'completeness 1': 1 });
  });
});
