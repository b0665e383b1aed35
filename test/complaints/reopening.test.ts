import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { draft, freeSlot, hear } from '../hearings/desk.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseOf, carryTo, entriesOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import type { StageId } from '../../server/law/law.ts';
import {
  annul,
  annulment,
  complain,
  type Decided,
  expired,
  incompleteOnPortal,
  issued,
  onTheMerits,
  unpaid,
  why,
} from './decidedCases.ts';
import { complaintOf, moment, refused, refusedCase, reviewerOf } from './desk.ts';

let api: Api;
let cast: Cast;
let superior: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  superior = await reviewerOf(api, 'superior');
});

describe('Annulled, with a new decision ordered, the case goes back to the stage that took it', () => {
  test.each<[string, StageId, StageId, (cast: Cast) => Promise<Decided>]>([
    ['a refusal as incomplete, at the counter', 'completeness', 'keeping', refusedCase],
    ['a refusal as incomplete, on the portal', 'completeness', 'closed', incompleteOnPortal],
    ['a refusal of an expired paper', 'completeness', 'signature', expired],
    ['a refusal for want of payment', 'payment', 'closed', unpaid],
    ['a refusal on the merits', 'inquiry', 'keeping', onTheMerits],
    ['an apostille', 'affixing', 'closed', issued],
  ])('%s: %s', async (_, stage, reached, story) => {
    const about = await story(cast);
    const { id } = about;
    await carryTo(cast, id, reached);
    await annul(cast, superior, about);
    expect(await caseOf(cast.officer, id, 'stage outcome ground { id } refusalReason reopenedOn')).toEqual({
      stage,
      outcome: null,
      ground: null,
      refusalReason: null,
      reopenedOn: '2026-03-17',
    });
  });

  test.each([
    // 18 to 20, 26, 27, 30 and 31 March, 1 to 3 and 6 to 10 April.
    ['in office hours', '2026-03-17T18:30:00', '2026-03-17', '2026-04-10'],
    ['after closing: the next working day is the day of it', '2026-03-17T18:30:01', '2026-03-18', '2026-04-13'],
    ['on a Saturday before days off', '2026-03-21T11:00', '2026-03-26', '2026-04-16'],
  ])('with the whole term anew, from the day after a decision taken %s', async (_, on, reopenedOn, termEndsOn) => {
    const about = await refusedCase(cast);
    const { id } = about;
    await annul(cast, superior, about, 'annulAndOrder', on);
    const fields = `reopenedOn termEndsOn nextDueOn deadlines { kind stage state dueOn
      explanation { startEvent startOn provisions { id } text } }`;
    const { deadlines, nextDueOn, ...found } = await caseOf(cast.officer, id, fields);
    expect(found).toEqual({ reopenedOn, termEndsOn });
    type Row = {
      kind: string;
      stage: string | null;
      state: string;
      dueOn: string;
      explanation: Record<string, unknown>;
    };
    const running = (deadlines as Row[]).filter(({ state }) => state === 'running');
    const term = running.find(({ kind }) => kind === 'term');
    expect(term).toMatchObject({ dueOn: termEndsOn });
    expect(term?.explanation).toMatchObject({ startEvent: 'reopened', startOn: reopenedOn });
    expect(term?.explanation['provisions']).toContainEqual({ id: 'NFO-REOPENED' });
    // Its stage has its own days from there, and every point back from the end of the term is there once.
    const check = running.find(({ kind, stage }) => kind === 'stage' && stage === 'completeness');
    expect(check?.explanation).toMatchObject({ startEvent: 'reopened', startOn: reopenedOn });
    expect(nextDueOn).toBe(check?.dueOn);
    for (const kind of ['term', 'dispatch', 'signaturePlan', 'decisionPlan', 'answerPlan', 'noticePlan']) {
      expect(
        running.filter(one => one.kind === kind),
        kind,
      ).toHaveLength(1);
    }
    // What ran before runs no more.
    expect((deadlines as Row[]).filter(({ state }) => state === 'late' || state === 'overPlan')).toEqual([]);
  });

  test('what was met before stays met, what was still open is void', async () => {
    const about = await refusedCase(cast);
    const { id } = about;
    const rows = rowsOf(api.database.orm.em.fork());
    const read = () =>
      sql<{ id: string; state: string }>`
        select id, state from deadline where application_id = ${id} order by id`.execute(rows);
    const { rows: before } = await read();
    await annul(cast, superior, about);
    const { rows: after } = await read();
    expect(new Set(before.map(({ state }) => state))).toEqual(new Set(['met', 'void', 'open']));
    expect(after.slice(0, before.length)).toEqual(
      before.map(({ id: one, state }) => ({ id: one, state: state === 'open' ? 'void' : state })),
    );
  });
});

describe('With the decision falls what rested on it', () => {
  test('the refusal in the book is annulled with the reason, the next decision has a line of its own', async () => {
    const about = await refusedCase(cast);
    const { id } = about;
    await annul(cast, superior, about);
    const lines = 'registerEntries { result state endReason number }';
    expect((await caseOf(cast.officer, id, lines))['registerEntries']).toEqual([
      { result: 'refusal', state: 'annulled', endReason: 'Негізсіз.', number: null },
    ]);
    await cast.officer.act('confirmCompleteness', id, { presented: ['identity'] });
    expect(await carryTo(cast, id, 'closed')).toMatchObject({ outcome: 'apostille' });
    expect((await caseOf(cast.officer, id, lines))['registerEntries']).toMatchObject([
      { result: 'refusal', state: 'annulled' },
      { result: 'apostille', state: 'entered', number: expect.any(Number) },
    ]);
  });

  test('an apostille not entered yet loses its number; a new one is affixed under the next', async () => {
    const about = await issued(cast);
    const { id } = about;
    const [first] = await entriesOf(cast.officer, id);
    await annul(cast, superior, about);
    await carryTo(cast, id, 'booking');
    expect(await entriesOf(cast.officer, id)).toMatchObject([
      { number: first?.number, state: 'void' },
      { number: (first?.number ?? 0) + 1, state: 'reserved' },
    ]);
  });

  test('a result handed over is handed over again, and both papers of it stay on record', async () => {
    const about = await issued(cast);
    const { id } = about;
    api.clock.set('2026-03-05T10:00');
    await carryTo(cast, id, 'closed');
    await annul(cast, superior, about);
    expect(await caseOf(cast.officer, id, 'stage closedAt')).toEqual({ stage: 'affixing', closedAt: null });
    api.clock.set('2026-03-18T10:00');
    expect(await carryTo(cast, id, 'closed')).toMatchObject({ outcome: 'apostille' });
    const { handedOver, timeline } = await caseOf(cast.officer, id, 'handedOver { handedAt } timeline { act }');
    expect(handedOver).toEqual({ handedAt: moment('2026-03-18T10:00') });
    expect(timeline.filter((line: { act: string }) => line.act === 'handOver')).toHaveLength(2);
  });

  test('a parcel on its way is called back; another result goes by another', async () => {
    const about = await refusedCase(cast);
    const { id } = about;
    await carryTo(cast, id, 'transit');
    await annul(cast, superior, about);
    const under = (parcels: { direction: string; recalledAt: string | null; arrivedAt: string | null }[]) =>
      parcels.filter(({ direction }) => direction === 'toCorporation');
    const fields = 'stage parcels { direction sentAt arrivedAt recalledAt }';
    expect(under((await caseOf(cast.officer, id, fields))['parcels'])).toMatchObject([
      { arrivedAt: null, recalledAt: moment('2026-03-17T12:00') },
    ]);
    await cast.officer.act('confirmCompleteness', id, { presented: ['identity'] });
    expect(await carryTo(cast, id, 'closed')).toMatchObject({ outcome: 'apostille' });
    expect(under((await caseOf(cast.officer, id, fields))['parcels'])).toMatchObject([
      { arrivedAt: null, recalledAt: moment('2026-03-17T12:00') },
      { arrivedAt: moment('2026-03-17T12:00'), recalledAt: null },
    ]);
  });

  test('with a refusal on the merits its preliminary decision: another refusal needs another hearing', async () => {
    const about = await onTheMerits(cast);
    const { id } = about;
    await carryTo(cast, id, 'keeping');
    await annul(cast, superior, about);
    const decisions = async () =>
      (await caseOf(cast.officer, id, 'preliminaryDecisions { outcome }'))['preliminaryDecisions'];
    expect(await decisions()).toEqual([{ outcome: 'annulled' }]);
    expect(await cast.officer.refused('refuseOnMerits', id, why)).toMatchObject({ facts: { reason: 'needsHearing' } });
    await draft(cast, id);
    expect(await decisions()).toEqual([{ outcome: 'annulled' }, { outcome: null }]);
    expect(await cast.officer.refused('refuseOnMerits', id, why)).toMatchObject({ code: 'ACT_NOT_ALLOWED' });
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19'));
    await cast.officer.act('sendHearingNotice', id, { channels: ['sms'] });
    await runJobs(api);
    await hear(cast, id, '2026-03-19');
    api.clock.set('2026-03-20T10:00');
    expect(await cast.officer.act('refuseOnMerits', id, why)).toMatchObject({ outcome: 'refusal' });
  });
});

describe('Another refusal needs again what the first one needed', () => {
  test('on the portal: what was asked to be corrected is asked no more, and before a refusal it is asked anew', async () => {
    const about = await incompleteOnPortal(cast);
    const { id } = about;
    await annul(cast, superior, about);
    const fields = 'correctionRequested waitingPeriods { until }';
    const { correctionRequested, waitingPeriods } = await caseOf(cast.officer, id, fields);
    expect(correctionRequested).toBeNull();
    expect(waitingPeriods.filter(({ until }: { until: string | null }) => until === null)).toEqual([]);
    expect(await cast.officer.refused('refuseIncomplete', id, why)).toMatchObject({
      facts: { reason: 'correctionNotRequested' },
    });
    expect(await cast.officer.act('confirmCompleteness', id, { presented: ['documentCopy'] })).toMatchObject({
      stage: 'payment',
    });
    expect(await carryTo(cast, id, 'closed')).toMatchObject({ outcome: 'apostille' });
  });

  test('unpaid: reminders on two days anew', async () => {
    const about = await unpaid(cast);
    const { id } = about;
    await annul(cast, superior, about);
    for (const [recorded, on] of [
      [0, '2026-03-18T10:00'],
      [1, '2026-03-19T10:00'],
    ] as const) {
      expect(await cast.officer.refused('refuseUnpaid', id)).toMatchObject({
        facts: { reason: 'tooFewReminders', recorded, needed: 2 },
      });
      api.clock.set(on);
      await cast.officer.act('remindPayment', id, { channel: 'sms' });
    }
    expect(await cast.officer.act('refuseUnpaid', id)).toMatchObject({ outcome: 'refusal' });
  });
});

describe('A decision falls once', () => {
  test('of two complaints about it the second finds nothing left to annul, though the case has been decided anew', async () => {
    const about = await refusedCase(cast);
    const { id } = about;
    const second = await complain(cast, about, '2026-03-06T10:00');
    await annul(cast, superior, about);
    expect(await refused(superior, 'decideComplaint', second, annulment())).toMatchObject({
      facts: { reason: 'noCaseToReopen' },
    });
    await cast.officer.act('refuseIncomplete', id, { ...why, missing: ['identity'] });
    for (const name of ['annulAndOrder', 'annulAndGrant'] as const) {
      expect(
        await refused(await reviewerOf(api, 'superior'), 'decideComplaint', second, annulment(name)),
      ).toMatchObject({
        facts: { reason: 'noCaseToReopen' },
      });
    }
    expect((await complaintOf(superior, second, 'stage'))['stage']).toBe('body');
  });
});
