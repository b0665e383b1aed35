import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { denied, draft, freeSlot, hear, moment } from '../hearings/desk.ts';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { noticeOf, noticesOf } from './outbox.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'apostille-outbox-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const api = await createApi({ env: { DATA_DIR: dataDir } });
const cast = await castOf(api, 'education');
const connection = new Connection({ connectionString: api.database.url });
await connection.connect();
await connection.query(
  "update provider set phone = '+7 716 225 00 00', address = 'Көкшетау, Абай көшесі 1' where id = $1",
  [api.place.education],
);
afterAll(() => connection.end());

/** D10, after office hours unless said otherwise. */
async function announced(channels: readonly string[], { at = '2026-03-17T11:00', more = {}, language = 'kk' } = {}) {
  const id = await denied(cast, 'corporation', { language });
  api.clock.set(at);
  await draft(cast, id);
  const slot = freeSlot(cast, '2026-03-19', more);
  await cast.officer.act('scheduleHearing', id, slot);
  await cast.officer.act('sendHearingNotice', id, { channels });
  return { id, slot, receipt: (await caseOf(cast.officer, id, 'receiptNumber'))['receiptNumber'] };
}

describe('The notice of the preliminary decision and the hearing', () => {
  test('says what EDU-10.H1 and H2 ask for: decision, grounds, method, place, time; and until when to object', async () => {
    const { id, slot, receipt } = await announced(['email'], { language: 'ru' });
    const { body, urgent, language } = await noticeOf(cast.officer, id, 'hearing', 'email');
    const time = Temporal.Instant.from(slot.startsAt)
      .toZonedDateTimeISO('Asia/Almaty')
      .toPlainTime()
      .toString()
      .slice(0, 5);
    expect({ urgent, language }).toEqual({ urgent: true, language: 'ru' });
    expect(body?.split('\n')).toEqual([
      `По заявлению ${receipt} есть предварительное решение об отказе в проставлении апостиля (пункт 10 Правил № 209; EDU-10.H1).`,
      'Основания:',
      '– документ 1: Установлена недостоверность документов и (или) данных, содержащихся в них (подпункт 1) пункта 9 Стандарта; EDU-STD-9.1). Организация (орган), указанная в документе, сообщила, что этот документ не выдавала. Как исправить: Если документ выдавался, получите в этой организации (органе) или в архиве справку о его выдаче и представьте ее услугодателю.',
      'Вы можете выразить позицию по предварительному решению на заслушивании.',
      'Способ заслушивания: лично.',
      `Место: ${slot.place}.`,
      `Время: 19.03.2026, ${time}.`,
      'Возражения принимаются в течение 2 рабочих дней со дня получения этого уведомления (статья 73 Административного процедурно-процессуального кодекса; CODE-73): письменно, устно на заслушивании (заносятся в протокол) или через портал.',
      'Если уведомление получено 17.03.2026, возражения принимаются до конца дня 19.03.2026.',
      'По вопросам звоните: +7 716 225 00 00.',
      'Департамент по обеспечению качества в сфере образования, Акмолинская область',
      'Адрес: Көкшетау, Абай көшесі 1',
      'Телефон: +7 716 225 00 00',
    ]);
  });

  test('as a text message is short, yet has method, place and time; a video hearing has its link', async () => {
    const video = { method: 'video', place: null, link: 'https://meet.example.kz/x1' };
    const { id, receipt } = await announced(['sms'], { more: video });
    const { body } = await noticeOf(cast.officer, id, 'hearing', 'sms');
    expect(body).toMatch(
      new RegExp(
        `^Апостиль, ${receipt}: бас тарту туралы алдын ала шешім бар\\. Тыңдау 19\\.03\\.2026 \\d\\d:\\d\\d, бейнебайланыс арқылы\\. https://meet\\.example\\.kz/x1 `,
      ),
    );
    expect(body?.length).toBeLessThan(280);
  });

  test('leaves at any hour, and the case learns of its delivery', async () => {
    const { id } = await announced(['sms', 'email'], { at: '2026-03-16T20:00' });
    await runJobs(api);
    expect(await noticeOf(cast.officer, id, 'hearing', 'sms')).toMatchObject({
      state: 'delivered',
      sentAt: '2026-03-16T15:00:00Z',
    });
    const { timeline } = await caseOf(cast.officer, id, 'timeline { act }');
    expect(timeline.filter(({ act }: { act: string }) => act === 'recordNotification').length).toBeGreaterThan(0);
  });

  test('by letter waits for a person who sends it and records it; the job leaves it alone', async () => {
    const { id } = await announced(['registeredLetter', 'sms']);
    await runJobs(api);
    expect(await noticeOf(cast.officer, id, 'hearing', 'registeredLetter')).toMatchObject({
      state: 'toRecord',
      address: 'Алматы, Абай даңғылы 1',
      carrier: null,
      provision: { id: 'EDU-10.H5' },
    });
  });

  test('is not promised by a channel that has no address', async () => {
    const id = await denied(cast, 'corporation', { email: null });
    api.clock.set('2026-03-17T11:00');
    await draft(cast, id);
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19'));
    expect(await cast.officer.refused('sendHearingNotice', id, { channels: ['email', 'sms'] })).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { channels: 'noAddressForChannel' } },
    });
    expect((await noticesOf(cast.officer, id)).filter(({ kind }) => kind === 'hearing')).toEqual([]);
  });

  test('read before it is sent is the one that is sent', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-17T11:00');
    await draft(cast, id);
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19'));
    const { noticePreview } = await cast.officer.query(
      `query ($id: RecordId!) { noticePreview(applicationId: $id, kind: hearing, channel: email, language: kk) { subject body } }`,
      { id },
    );
    await cast.officer.act('sendHearingNotice', id, { channels: ['email'] });
    expect(await noticeOf(cast.officer, id, 'hearing', 'email')).toMatchObject(noticePreview);
  });
});

describe('After the hearing', () => {
  test('a refusal names each ground with its provision, what can be put right, and how to complain', async () => {
    const { id } = await announced(['sms']);
    await runJobs(api);
    await hear(cast, id, '2026-03-19');
    api.clock.set('2026-03-20T10:00');
    await cast.officer.act('refuseOnMerits', id, { reason: 'Мұрағат құжатты таппады.' });
    await cast.head.act('signDocuments', id);
    const { body } = await noticeOf(cast.officer, id, 'decision', 'email');
    expect(body).toContain('– 1-құжат: Құжаттардың және (немесе) олардағы деректердің анық еместігі анықталған');
    expect(body).toContain('EDU-STD-9.1');
    expect(body).toContain('Қалай түзетуге болады: Құжат берілген болса');
    expect(body).toContain('Түсіндірме: Мұрағат құжатты таппады.');
    for (const provision of ['EDU-17.2', 'EDU-17.1', 'EDU-18.1']) {
      expect(body).toContain(provision);
    }
  });

  test('a grant is told too', async () => {
    const { id } = await announced(['sms']);
    await runJobs(api);
    await hear(cast, id, '2026-03-19');
    await cast.officer.act('grantAfterHearing', id, { reason: 'Мұрағат құжатты тапты.' });
    expect((await noticeOf(cast.officer, id, 'granted', 'email')).body).toContain('EDU-10.H10');
  });

  test('put off at their request: the new time and the former one, at once, by the channels of the notice', async () => {
    const { id, slot } = await announced(['sms']);
    await runJobs(api);
    const startsAt = moment('2026-03-19T15:00');
    await cast.officer.act('postponeHearing', id, {
      startsAt,
      endsAt: moment('2026-03-19T15:20'),
      reason: 'Дәрігерге барады.',
    });
    const { body, urgent } = await noticeOf(cast.officer, id, 'postponed', 'sms');
    expect(urgent).toBe(true);
    expect(body).toContain('тыңдау 19.03.2026 15:00 уақытына ауыстырылды');
    expect(body).toContain(slot.place);
    expect(body).not.toContain('Дәрігер');
  });
});

describe('A preliminary decision withdrawn', () => {
  const reason = { reason: 'Мекеме құжатты растады.' };

  test('after the notice went out: everybody summoned is told at once, by what they were summoned by', async () => {
    const { id } = await announced(['registeredLetter', 'sms']);
    await runJobs(api);
    api.clock.set('2026-03-17T20:00');
    await cast.officer.act('withdrawPreliminaryDecision', id, reason);
    await runJobs(api);
    const told = (await noticesOf(cast.officer, id)).filter(({ kind }) => kind === 'withdrawn');
    expect(told.map(({ channel, state }) => `${channel} ${state}`).toSorted()).toEqual([
      'email delivered',
      'registeredLetter toRecord',
      'sms delivered',
    ]);
    expect(told[0]?.body).toContain('тыңдау болмайды');
    // The letter need not be sent any more; whether it was, only the officer knows.
    expect(await noticeOf(cast.officer, id, 'hearing', 'registeredLetter')).toMatchObject({ state: 'superseded' });
  });

  test('while its notice still waits for the mail server: it never leaves, and nobody is told of what they never read', async () => {
    const { id } = await announced(['sms']);
    await cast.officer.act('withdrawPreliminaryDecision', id, reason);
    await runJobs(api);
    expect(await noticeOf(cast.officer, id, 'hearing', 'sms')).toMatchObject({ state: 'superseded', attempts: 0 });
    expect((await noticesOf(cast.officer, id)).map(({ kind }) => kind)).not.toContain('withdrawn');
  });

  test('before any notice: there is nothing to take back', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-17T11:00');
    await draft(cast, id);
    await cast.officer.act('withdrawPreliminaryDecision', id, reason);
    expect((await noticesOf(cast.officer, id)).map(({ kind }) => kind)).not.toContain('withdrawn');
  });
});
