import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn, caseOf, documentsOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { accepted, announce, denied, deskOf, draft, freeSlot, hear, minutesOf, moment } from './desk.ts';

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

describe('The preliminary decision', () => {
  test('names one ground or several for each document, and no reason twice', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-11T11:00');
    const [documentId] = await documentsOf(cast.officer, id);
    const unreliable = { documentId, ground: 'unreliable', reason: 'issuanceDenied', note: 'Мұрағат № 5' };
    const convention = { documentId, ground: 'convention', reason: 'nothingToCertify' };
    const twice = { grounds: [unreliable, convention, unreliable] };
    expect(await cast.officer.refused('draftPreliminaryDecision', id, twice)).toMatchObject({
      facts: { fields: { grounds: 'sameReasonTwice' } },
    });
    await cast.officer.act('draftPreliminaryDecision', id, { grounds: [unreliable, convention] });
    expect((await deskOf(cast, id)).decision.grounds).toMatchObject([
      { ground: 'unreliable', note: 'Мұрағат № 5', provision: { id: 'EDU-STD-9.1' } },
      { ground: 'convention', note: null, provision: { id: 'EDU-STD-9.2' } },
    ]);
  });
});

describe('How a hearing is held', () => {
  const heldBy = async (id: string) =>
    (await caseOf(cast.officer, id, 'preliminaryDecisions { hearings { method place link endReason } }'))[
      'preliminaryDecisions'
    ][0].hearings.at(-1);

  test('by video people get a link and no room, in person a room and no link, in writing neither is needed', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-11T11:00');
    await draft(cast, id);
    const both = { place: ' Зал   12', link: 'https://meet.example.kz/1' };
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-13', { method: 'inPerson', ...both }));
    expect(await heldBy(id)).toMatchObject({ method: 'inPerson', place: 'Зал 12', link: null });
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-13', { method: 'video', ...both }));
    expect(await heldBy(id)).toMatchObject({ method: 'video', place: null, link: both.link });
    const nowhere = { place: null, link: null };
    for (const method of ['inPerson', 'video']) {
      const slot = freeSlot(cast, '2026-03-13', { method, ...nowhere });
      expect(await cast.officer.refused('scheduleHearing', id, slot), method).toMatchObject({
        facts: { fields: { [method === 'video' ? 'link' : 'place']: 'required' } },
      });
    }
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-13', { method: 'written', ...nowhere }));
    expect(await heldBy(id)).toMatchObject({ method: 'written', place: null, link: null });
  });

  test('an oral objection is taken down, a written position is heard', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-11T11:00');
    await draft(cast, id);
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-13', { method: 'written', place: null }));
    await cast.officer.act('sendHearingNotice', id, { channels: ['sms'] });
    await runJobs(api);
    await cast.officer.act('recordObjection', id, { form: 'oral', presentedBy: 'owner', text: 'Келіспеймін.' });
    await hear(cast, id, '2026-03-13', { participants: [{ kind: 'owner', name: 'Ахметова А. С.' }] });
    expect((await deskOf(cast, id)).decision.objections).toMatchObject([{ form: 'oral', inTime: true }]);
    expect(await heldBy(id)).toMatchObject({ endReason: 'held' });
  });
});

describe('The minutes', () => {
  test('are of the day that was set, and of a hearing that came after its notice', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    api.clock.set('2026-03-13T13:00');
    const wrong = (changes: object) => cast.officer.refused('recordHearing', id, minutesOf('2026-03-13', changes));
    const at = (day: string) => ({ startedAt: moment(`${day}T10:00`), endedAt: moment(`${day}T10:10`) });
    expect(await wrong(at('2026-03-12'))).toMatchObject({ facts: { fields: { startedAt: 'otherDayThanScheduled' } } });
    expect(await wrong(at('2026-03-10'))).toMatchObject({ facts: { fields: { startedAt: 'beforeTheNotification' } } });
    expect(await wrong({ endedAt: moment('2026-03-13T12:29') })).toMatchObject({
      facts: { fields: { endedAt: 'endsBeforeStart' } },
    });
    expect(await wrong({ endedAt: moment('2026-03-13T13:01') })).toMatchObject({
      facts: { fields: { endedAt: 'inTheFuture' } },
    });
    expect(await wrong({ participants: [] })).toMatchObject({ facts: { fields: { participants: 'required' } } });
  });

  test('are signed by who sat, where that was another than was to', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    api.clock.set('2026-03-13T13:00');
    const instead = minutesOf('2026-03-13', { secretaryId: String(cast.registrar.officerId) });
    await cast.officer.act('recordHearing', id, instead);
    expect(await cast.officer.refused('signMinutes', id)).toMatchObject({ facts: { reason: 'notAtTheHearing' } });
    await cast.supervisor.act('signMinutes', id);
    await cast.registrar.act('signMinutes', id);
    const { decision } = await deskOf(cast, id);
    expect(decision.hearings.at(-1).minutes).toMatchObject({
      chairSignedAt: expect.any(String),
      secretarySignedAt: expect.any(String),
    });
  });
});

describe('The agenda', () => {
  const agendaOf = async (agenda: string) => {
    const { hearings } = await cast.officer.query(
      `query ($agenda: HearingAgenda) { hearings(first: 100, agenda: $agenda) { items { application { id } } } }`,
      { agenda },
    );
    return hearings.items.map(({ application }: { application: { id: string } }) => application.id) as string[];
  };
  const agendas = ['today', 'upcoming', 'awaitingMinutes', 'awaitingDecision'];
  const standsIn = async (id: string) => {
    const lists = await Promise.all(agendas.map(agendaOf));
    return agendas.filter((_, at) => lists[at]?.includes(id));
  };

  test('has a hearing where something is left to do with it, from its announcement to the decision', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    expect(await standsIn(id)).toEqual(['upcoming']);
    api.clock.set('2026-03-13T00:00');
    expect(await standsIn(id)).toEqual(['today', 'upcoming']);
    api.clock.set('2026-03-13T18:30');
    expect(await standsIn(id)).toEqual(['today', 'awaitingMinutes']);
    api.clock.set('2026-03-14T00:00');
    expect(await standsIn(id)).toEqual(['awaitingMinutes']);
    await hear(cast, id, '2026-03-13');
    expect(await standsIn(id)).toEqual(['awaitingDecision']);
    await cast.officer.act('grantAfterHearing', id, { reason: 'Расталды.' });
    expect(await standsIn(id)).toEqual([]);
  });

  test('is cut to a week by its moments', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
    const between = async (from: string, to: string) => {
      const { hearings } = await cast.officer.query(
        `query ($from: Moment, $to: Moment) { hearings(first: 100, from: $from, to: $to) { items { application { id } } } }`,
        { from: moment(from), to: moment(to) },
      );
      return hearings.items.some(({ application }: { application: { id: string } }) => application.id === id);
    };
    expect(await between('2026-03-09T00:00', '2026-03-16T00:00')).toBe(true);
    expect(await between('2026-03-14T00:00', '2026-03-21T00:00')).toBe(false);
    expect(await between('2026-03-02T00:00', '2026-03-13T09:00')).toBe(false);
  });
});

/** A scan that lies in the case; how it gets there is the business of test/documents. */
async function scanOf(applicationId: string): Promise<string> {
  const [row] = await api.database.orm.em.fork().execute<{ id: number }[]>(
    `insert into attachment (application_id, name, media_type, size, sha256, storage_key, added_at, added_by)
     values (?, 'scan.pdf', 'application/pdf', 1, repeat('0', 64), ?, now(), ?) returning id`,
    [applicationId, `scan of ${applicationId}`, cast.officer.officerId],
  );
  return String(row?.id);
}

test('the evidence of a notice keeps its number, who answered, and the scan', async () => {
  const id = await denied(cast);
  await announce(cast, id, '2026-03-11T11:00', '2026-03-13', { channels: ['telephonogram'] });
  const { notices } = await caseOf(cast.officer, id, 'notices { id kind channel }');
  const { id: noticeId } = notices.find(({ channel }: { channel: string }) => channel === 'telephonogram');
  const evidence = {
    noticeId,
    what: 'delivered',
    at: moment('2026-03-11T11:00'),
    reference: '45-ТФ',
    answeredBy: 'Ахметова А. С.',
  };
  api.clock.set(accepted);
  const other = await caseIn(cast, 'corporation', 'completeness');
  api.clock.set('2026-03-11T12:00');
  expect(
    await cast.officer.refused('recordNotification', id, { ...evidence, attachmentId: await scanOf(other) }),
  ).toMatchObject({ facts: { fields: { attachmentId: 'unknown' } } });
  const attachmentId = await scanOf(id);
  await cast.officer.act('recordNotification', id, { ...evidence, attachmentId });
  const after = await caseOf(cast.officer, id, 'notices { channel events { what reference answeredBy attachmentId } }');
  const { events } = after['notices'].find(({ channel }: { channel: string }) => channel === 'telephonogram');
  expect(events.at(-1)).toEqual({
    what: 'delivered',
    reference: '45-ТФ',
    answeredBy: 'Ахметова А. С.',
    attachmentId,
  });
});
