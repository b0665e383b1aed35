import { beforeAll, describe, expect, test } from 'vitest';
import type { StageId } from '../../server/law/law.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn, caseOf, carryTo } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import {
  annul,
  annulment,
  complain,
  type Decided,
  incompleteOnPortal,
  onTheMerits,
  unpaid,
  why,
} from './decidedCases.ts';
import { act, complaintOf, decision, refused, refusedCase, reviewerOf, stateOf } from './desk.ts';

let api: Api;
let cast: Cast;
let justice: Cast;
let superior: Client;
let ofJustice: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  justice = await castOf(api, 'justice');
  superior = await reviewerOf(api, 'superior');
  ofJustice = await reviewerOf(api, 'superior', 'justice');
});

async function refusedByJustice(people: Cast): Promise<Decided> {
  api.clock.set('2026-03-02T10:00');
  const id = await caseIn(people, 'corporation', 'completeness');
  await people.officer.act('refuseIncomplete', id, { ...why, missing: ['identity'] });
  const { version } = await caseOf(people.officer, id, 'version');
  return { id, contestedVersion: version };
}

describe('Annulled and granted, the case goes on past what was refused', () => {
  test.each<[string, StageId, () => Cast, () => Client, (people: Cast) => Promise<Decided>]>([
    ['at the counter, the duty paid: to the apostille', 'affixing', () => cast, () => superior, refusedCase],
    ['refused on the merits: to the apostille', 'affixing', () => cast, () => superior, onTheMerits],
    ['justice: to the apostille', 'affixing', () => justice, () => ofJustice, refusedByJustice],
    [
      'on the portal, the duty unpaid: it is still to be paid',
      'payment',
      () => cast,
      () => superior,
      incompleteOnPortal,
    ],
    ['refused for want of payment: it is still to be paid', 'payment', () => cast, () => superior, unpaid],
  ])('%s (%s)', async (_, stage, castOfStory, reviewer, story) => {
    const people = castOfStory();
    const about = await story(people);
    await annul(people, reviewer(), about, 'annulAndGrant');
    expect(await caseOf(people.officer, about.id, 'stage outcome documents { confirmation }')).toEqual({
      stage,
      outcome: null,
      documents: [{ confirmation: 'confirmed' }],
    });
    // Nobody is asked again about what the body has granted.
    expect(await carryTo(people, about.id, 'closed')).toMatchObject({ outcome: 'apostille' });
    const { timeline, deadlines } = await caseOf(
      people.officer,
      about.id,
      'timeline { version act } deadlines { kind state }',
    );
    const since = timeline.findIndex((line: { act: string }) => line.act === 'reopenCase');
    const acts = timeline.slice(since).map((line: { act: string }) => line.act);
    for (const again of ['sendInquiry', 'compareSpecimen', 'draftPreliminaryDecision']) {
      expect(acts).not.toContain(again);
    }
    expect(deadlines.filter(({ state }: { state: string }) => ['running', 'late', 'overPlan'].includes(state))).toEqual(
      [],
    );
  });
});

describe('The chain', () => {
  test('is seen in the history of the case, of the complaint, and from one to the other', async () => {
    const about = await refusedCase(cast);
    const id = await annul(cast, superior, about);
    const { timeline, complaints } = await caseOf(
      cast.head,
      about.id,
      'timeline { act by role at facts remark stageBefore stageAfter version } complaints { id stage decision }',
    );
    const { version, ...line } = timeline.at(-1);
    expect(line).toEqual({
      act: 'reopenCase',
      by: 'Reviewer of superior',
      role: 'reviewer',
      at: '2026-03-17T07:00:00Z',
      facts: { complaintId: Number(id), decision: 'annulAndOrder' },
      remark: 'Негізсіз.',
      stageBefore: 'dispatch',
      stageAfter: 'completeness',
    });
    expect(complaints).toEqual([{ id, stage: 'closed', decision: 'annulAndOrder' }]);
    const found = await complaintOf(
      cast.head,
      id,
      'contested { act version } timeline { act facts } application { id }',
    );
    expect(found['contested']).toEqual({ act: 'refuseIncomplete', version: about.contestedVersion });
    expect(found['application']).toEqual({ id: about.id });
    expect(found['timeline'].map((step: { act: string }) => step.act)).toEqual([
      'fileComplaint',
      'registerComplaint',
      'forwardComplaint',
      'decideComplaint',
    ]);
    expect(found['timeline'].at(-1).facts).toEqual({
      decision: 'annulAndOrder',
      unexaminedGround: null,
      provisions: ['EDU-10.3b'],
      caseVersion: version,
    });
    expect(await stateOf(superior, id)).toMatchObject({ stage: 'closed', end: 'decided', complaintReview: 'met' });
  });

  test('a case open again may be refused again, complained of again, and annulled again, by someone who did not reopen it', async () => {
    const about = await refusedCase(cast);
    const first = await annul(cast, superior, about);
    api.clock.set('2026-03-18T10:00');
    await cast.officer.act('refuseIncomplete', about.id, { ...why, missing: ['consent'] });
    const { version } = await caseOf(cast.officer, about.id, 'version');
    const second = await complain(cast, { id: about.id, contestedVersion: version }, '2026-03-19T10:00');
    // The reviewer has an act in the history of the case by now.
    expect(await refused(superior, 'decideComplaint', second, annulment())).toMatchObject({
      facts: { reason: 'conflictOfInterest', conflict: 'tookPart' },
    });
    const colleague = await reviewerOf(api, 'superior', 'education', 'Colleague');
    const { earlier } = await complaintOf(colleague, second, 'earlier { id decision }');
    expect(earlier[0]).toEqual({ id: first, decision: 'annulAndOrder' });
    await act(colleague, 'decideComplaint', second, annulment());
    const fields = 'stage reopenedOn termEndsOn complaints { id } deadlines { kind state } registerEntries { state }';
    const { deadlines, ...found } = await caseOf(cast.officer, about.id, fields);
    // 20, 26, 27, 30 and 31 March, 1 to 3, 6 to 10, 13 and 14 April.
    expect(found).toEqual({
      stage: 'completeness',
      reopenedOn: '2026-03-19',
      termEndsOn: '2026-04-14',
      complaints: [{ id: second }, { id: first }],
      registerEntries: [{ state: 'annulled' }],
    });
    const terms = deadlines.filter(({ kind }: { kind: string }) => kind === 'term');
    expect(terms.map(({ state }: { state: string }) => state).toSorted()).toEqual(['running', 'void', 'void']);
    await cast.officer.act('confirmCompleteness', about.id, { presented: ['identity', 'consent'] });
    expect(await carryTo(cast, about.id, 'closed')).toMatchObject({ outcome: 'apostille' });
  });

  test('a complaint about the new decision is no complaint about the old: upheld, the new one stands', async () => {
    const about = await refusedCase(cast);
    await annul(cast, superior, about);
    await cast.officer.act('refuseIncomplete', about.id, { ...why, missing: ['consent'] });
    const { version } = await caseOf(cast.officer, about.id, 'version');
    const second = await complain(cast, { id: about.id, contestedVersion: version }, '2026-03-19T10:00');
    const colleague = await reviewerOf(api, 'superior', 'education', 'Colleague');
    await act(colleague, 'decideComplaint', second, decision());
    expect(await carryTo(cast, about.id, 'closed')).toMatchObject({ outcome: 'refusal' });
  });
});

describe('The applicant is told that the case is open again', () => {
  const told = async (id: string) =>
    (await caseOf(cast.officer, id, 'notices { kind channel state body }'))['notices'].filter(
      ({ kind }: { kind: string }) => kind === 'reopened',
    );

  test.each<[string, (people: Cast) => Promise<Decided>, string]>([
    ['at the counter', refusedCase, '10.04.2026'],
    ['on the portal', incompleteOnPortal, '10.04.2026'],
  ])('%s: once by each channel, with the day the new term ends', async (_, story, until) => {
    const about = await story(cast);
    await annul(cast, superior, about);
    const before = await told(about.id);
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before.map(({ channel }: { channel: string }) => channel)).size).toBe(before.length);
    await runJobs(api);
    await runJobs(api);
    const after = await told(about.id);
    expect(after).toHaveLength(before.length);
    for (const { body } of after) {
      expect(body).toContain(until);
    }
  });

  test('nothing of the sort where the decision stands', async () => {
    const about = await refusedCase(cast);
    const id = await complain(cast, about, '2026-03-17T12:00');
    await act(superior, 'decideComplaint', id, decision());
    expect(await told(about.id)).toEqual([]);
  });
});
