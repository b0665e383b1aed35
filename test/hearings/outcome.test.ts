import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../support/api.ts';
import { caseOf, carryTo } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { announce, denied, deskOf, draft, freeSlot, hear, minutesOf, moment } from './desk.ts';

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

const why = { reason: 'Мұрағат анықтамасы құжатты растайды.' };
const courier = { carrier: 'courier', tracking: 'KZ0002' };

describe('A hearing the recipient wins', () => {
  test('at the counter: on to the apostille, which is signed on the third working day after the notification', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-17T11:00', '2026-03-19');
    await hear(cast, id, '2026-03-19');
    expect(await cast.officer.act('grantAfterHearing', id, why)).toMatchObject({ stage: 'affixing', outcome: null });
    const { decision, deadline } = await deskOf(cast, id);
    expect(decision).toMatchObject({ outcome: 'apostille' });
    expect(deadline('objections')).toMatchObject({ state: 'void' });
    expect(await carryTo(cast, id, 'signature')).toMatchObject({ outcome: 'apostille' });
    expect(await cast.head.refused('signDocuments', id)).toMatchObject({ facts: { reason: 'actTooEarly' } });
    api.clock.set('2026-03-20T09:00');
    expect(await carryTo(cast, id, 'closed')).toMatchObject({ stage: 'closed', outcome: 'apostille' });
  });

  test('on the portal: originals are called with the notice, and one that is here goes straight to the apostille', async () => {
    const id = await denied(cast, 'portal');
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13', { channels: ['cabinet'], callForOriginals: true });
    expect((await deskOf(cast, id)).decision.originalsCalledAt).not.toBeNull();
    await cast.clerk.act('acceptOriginals', id, courier);
    expect(await cast.registrar.act('recordOriginals', id)).toMatchObject({ stage: 'hearing' });
    await hear(cast, id, '2026-03-13');
    expect(await cast.officer.act('grantAfterHearing', id, why)).toMatchObject({ stage: 'affixing' });
  });

  test('the preview reads as the notice does, with the call for originals and without', async () => {
    const id = await denied(cast, 'portal');
    const preview = async (callForOriginals: boolean) => {
      const query = `query ($id: RecordId!, $call: Boolean) { noticePreview(applicationId: $id, kind: hearing,
        channel: cabinet, language: kk, callForOriginals: $call) { body } }`;
      return (await cast.officer.query(query, { id, call: callForOriginals }))['noticePreview'].body as string;
    };
    api.clock.set('2026-03-11T11:00');
    await draft(cast, id);
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-13'));
    const [without, read] = [await preview(false), await preview(true)];
    expect(without).not.toContain('түпнұсқаларын');
    await cast.officer.act('sendHearingNotice', id, { channels: ['cabinet'], callForOriginals: true });
    const { notices } = await caseOf(cast.officer, id, 'notices { kind body }');
    expect(notices.find(({ kind }: { kind: string }) => kind === 'hearing').body).toBe(read);
  });

  test('on the portal: without originals the case waits for them, or calls for them', async () => {
    const called = await denied(cast, 'portal');
    await announce(cast, called, '2026-03-11T11:00', '2026-03-13', { channels: ['cabinet'], callForOriginals: true });
    await hear(cast, called, '2026-03-13');
    expect(await cast.officer.act('grantAfterHearing', called, why)).toMatchObject({ stage: 'originals' });

    const uncalled = await denied(cast, 'portal');
    await announce(cast, uncalled, '2026-03-11T11:00', '2026-03-13', { channels: ['cabinet'] });
    expect(await cast.clerk.refused('acceptOriginals', uncalled, courier)).toMatchObject({
      facts: { reason: 'originalsNotCalled' },
    });
    await hear(cast, uncalled, '2026-03-13');
    expect(await cast.officer.act('grantAfterHearing', uncalled, why)).toMatchObject({ stage: 'originalsCall' });
  });
});

describe('A hearing the recipient loses', () => {
  test('originals that were on their way at the refusal arrive after it, and go back with it', async () => {
    const id = await denied(cast, 'portal');
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13', { channels: ['cabinet'], callForOriginals: true });
    await cast.clerk.act('acceptOriginals', id, courier);
    await hear(cast, id, '2026-03-13');
    await cast.officer.act('refuseOnMerits', id, why);
    api.clock.set('2026-03-16T09:00');
    expect(await carryTo(cast, id, 'dispatch')).toMatchObject({ outcome: 'refusal' });
    expect(await cast.officer.refused('dispatchResult', id, courier)).toMatchObject({
      facts: { reason: 'parcelUnderWay' },
    });
    expect(await cast.registrar.act('recordOriginals', id)).toMatchObject({ stage: 'dispatch' });
    expect(await cast.registrar.refused('recordOriginals', id)).toMatchObject({
      facts: { reason: 'noOriginalsUnderWay' },
    });
    expect(await carryTo(cast, id, 'closed')).toMatchObject({ outcome: 'refusal' });
  });
});

describe('Nobody came', () => {
  test('that is minuted, the days to object are waited out, and then it is decided', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    await hear(cast, id, '2026-03-13', { attended: false, participants: [] });
    expect(await cast.officer.refused('refuseOnMerits', id, why)).toMatchObject({
      facts: { reason: 'objectionsOpen', until: '2026-03-13' },
    });
    api.clock.set('2026-03-16T09:00');
    expect(await cast.officer.act('refuseOnMerits', id, why)).toMatchObject({ outcome: 'refusal' });
  });
});

describe('Objections', () => {
  const objection = (text: string, receivedAt?: string) => ({
    form: 'written',
    presentedBy: 'applicant',
    text,
    ...(receivedAt && { receivedAt: moment(receivedAt) }),
  });

  test('are taken to the last second of the second working day after the notification; later ones are marked', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    api.clock.set('2026-03-16T10:00');
    await cast.officer.act('recordObjection', id, objection('Бірінші', '2026-03-13T23:59:59'));
    await cast.officer.act('recordObjection', id, objection('Екінші', '2026-03-14T00:00:00'));
    expect((await deskOf(cast, id)).decision.objections).toMatchObject([{ inTime: true }, { inTime: false }]);
  });

  test('the portal brings them by itself', async () => {
    const id = await denied(cast, 'portal');
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13', { channels: ['cabinet'] });
    await cast.portal.act('recordObjection', id, { ...objection('Порталдан'), form: 'portal' });
    expect((await deskOf(cast, id)).decision.objections).toMatchObject([{ form: 'portal', inTime: true }]);
  });

  test('one that comes after the refusal was drawn up is weighed before anybody signs', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    await hear(cast, id, '2026-03-13');
    await cast.officer.act('refuseOnMerits', id, why);
    api.clock.set('2026-03-13T17:00');
    await cast.registrar.act('recordObjection', id, objection('Кешке'));
    api.clock.set('2026-03-16T09:00');
    expect(await cast.head.refused('signDocuments', id)).toMatchObject({ facts: { reason: 'objectionUnweighed' } });
    expect(await cast.head.act('returnUnsigned', id, why)).toMatchObject({ stage: 'hearing', outcome: null });
    await cast.officer.act('refuseOnMerits', id, why);
    expect(await cast.head.act('signDocuments', id)).toMatchObject({ stage: 'booking' });
  });
});

describe('Before the decision', () => {
  test("the hearing is moved at the participant's request inside the two working days, and they are told", async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    const to = (day: string) => {
      const { startsAt, endsAt } = freeSlot(cast, day);
      return { startsAt, endsAt, reason: 'Емханада.' };
    };
    expect(await cast.officer.refused('postponeHearing', id, to('2026-03-16'))).toMatchObject({
      facts: { fields: { startsAt: 'slotTooLate' } },
    });
    await cast.officer.act('postponeHearing', id, to('2026-03-12'));
    const { decision, notices } = await deskOf(cast, id);
    expect(decision.hearings.map(({ endReason }: { endReason: string | null }) => endReason)).toEqual([
      'postponed',
      null,
    ]);
    expect(notices.at(-1)).toMatchObject({ kind: 'postponed', channel: 'sms' });
  });

  test('a ground that falls away takes the preliminary decision with it, and the case goes on', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    expect(await cast.officer.act('withdrawPreliminaryDecision', id, why)).toMatchObject({ stage: 'inquiry' });
    const { decision, notices } = await deskOf(cast, id);
    expect(decision).toMatchObject({ outcome: 'withdrawn' });
    expect(notices.at(-1)).toMatchObject({ kind: 'withdrawn' });
    expect(await cast.officer.refused('recordHearing', id, minutesOf('2026-03-11'))).toMatchObject({
      facts: { reason: 'otherStage' },
    });
  });

  test('there is one preliminary decision at a time, on grounds of the catalogue that fit', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-11T11:00');
    const [document] = (await caseOf(cast.officer, id, 'documents { id }'))['documents'];
    const wrong = { documentId: document.id, ground: 'convention', reason: 'issuanceDenied' };
    expect(await cast.officer.refused('draftPreliminaryDecision', id, { grounds: [wrong] })).toMatchObject({
      facts: { fields: { grounds: 'reasonOfTheGround' } },
    });
    expect(
      await cast.officer.refused('draftPreliminaryDecision', id, {
        grounds: [{ ...wrong, ground: 'incomplete', reason: 'incomplete' }],
      }),
    ).toMatchObject({ facts: { reason: 'noHearingGround' } });
    await draft(cast, id);
    expect(await cast.officer.refused('draftPreliminaryDecision', id, { grounds: [wrong] })).toMatchObject({
      facts: { reason: 'otherStage' },
    });
  });
});
