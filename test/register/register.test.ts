import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { carryTo, caseIn, caseOf, entriesOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const { officer, head, clerk } = cast;

/** As the owner of the tables: beyond what the server itself may do. */
const owner = new Connection({ connectionString: api.database.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

const spoiled = { reason: 'Бланк бүлінді' };

test('the number is reserved when the apostille is affixed, dated by the signature, made final by the entry', async () => {
  api.clock.set('2026-03-02T10:00'); // Monday
  const id = await caseIn(cast, 'corporation', 'affixing');
  const fields =
    'registerEntries { number year state result signatoryName signatoryCapacity sealAuthority signedOn enteredAt }';
  const entry = async () => (await caseOf(officer, id, fields))['registerEntries'][0];
  await officer.act('affixApostille', id);
  expect(await entry()).toMatchObject({ number: 1, year: 2026, state: 'reserved', signedOn: null, enteredAt: null });
  api.clock.set('2026-03-03T10:00'); // Tuesday
  await head.act('signDocuments', id);
  expect(await entry()).toMatchObject({ state: 'reserved', signedOn: '2026-03-03' });
  api.clock.set('2026-03-04T10:00'); // Wednesday
  await officer.act('enterInRegister', id);
  // What Article 7 of the Convention asks for.
  expect(await entry()).toEqual({
    number: 1,
    year: 2026,
    state: 'entered',
    result: 'apostille',
    signatoryName: 'Сейітов Асқар',
    signatoryCapacity: 'ректор',
    sealAuthority: 'Еуразия ұлттық университеті',
    signedOn: '2026-03-03',
    enteredAt: '2026-03-04T05:00:00Z',
  });
});

describe('A spoiled number', () => {
  test('is void for good: the document gets the next one', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'corporation', 'signature');
    const [first] = await entriesOf(officer, id);
    await officer.act('voidNumber', id, { entryId: first?.id, ...spoiled });
    const [voided, next] = await entriesOf(officer, id);
    expect(voided).toMatchObject({ number: first?.number, state: 'void' });
    expect(next).toMatchObject({ number: (first?.number ?? 0) + 1, state: 'reserved' });
    expect(await officer.refused('voidNumber', id, { entryId: first?.id, ...spoiled })).toMatchObject({
      facts: { fields: { entryId: 'noSuchEntry' } },
    });
    const other = await caseIn(cast, 'corporation', 'signature');
    expect((await entriesOf(officer, other))[0]?.number).toBe((next?.number ?? 0) + 1);
    await expect(
      owner.query('update register_entry set state = $1, end_reason = null where id = $2', ['reserved', first?.id]),
    ).rejects.toThrow('never changed');
  });

  test('of another case cannot be voided here', async () => {
    const id = await caseIn(cast, 'corporation', 'signature');
    const [foreign] = await entriesOf(officer, await caseIn(cast, 'corporation', 'signature'));
    expect(await officer.refused('voidNumber', id, { entryId: foreign?.id, ...spoiled })).toMatchObject({
      facts: { fields: { entryId: 'noSuchEntry' } },
    });
  });
});

describe('An entry of the book', () => {
  test('is annulled with a reason that stays visible, and stays in the book', async () => {
    api.clock.set('2026-03-02T10:00');
    const id = await caseIn(cast, 'corporation', 'closed');
    const [entry] = await entriesOf(head, id);
    expect(
      await head.act('annulRegisterEntry', id, { entryId: entry?.id, reason: 'Қате құжатқа қойылды' }),
    ).toMatchObject({
      stage: 'closed',
    });
    const { registerEntries } = await head.query(
      `query ($number: Int!, $providerId: RecordId!) { registerEntries(filter: { number: $number, year: 2026, providerId: $providerId }) {
        items { number state endReason endedAt applicationId } } }`,
      { number: entry?.number, providerId: String(api.place.education) },
    );
    expect(registerEntries.items).toEqual([
      {
        number: entry?.number,
        state: 'annulled',
        endReason: 'Қате құжатқа қойылды',
        endedAt: '2026-03-02T05:00:00Z',
        applicationId: id,
      },
    ]);
    expect(await head.refused('annulRegisterEntry', id, { entryId: entry?.id, reason: 'Тағы' })).toMatchObject({
      facts: { reason: 'noEnteredNumber' },
    });
  });

  test.each(['number', 'year', 'signatory_name', 'signatory_capacity', 'seal_authority', 'signed_on'])(
    'has its %s changed by nobody, not even the owner of the table',
    async column => {
      const id = await caseIn(cast, 'corporation', 'dispatch');
      const [entry] = await entriesOf(officer, id);
      const value = { signed_on: '2026-01-01', number: '9999', year: '2025' }[column] ?? 'Басқа';
      await expect(
        owner.query(`update register_entry set ${column} = $1 where id = $2`, [value, entry?.id]),
      ).rejects.toThrow('an entry of the register book is never changed, only annulled');
    },
  );

  test.each(['number', 'year', 'result', 'document_id', 'signed_by', 'entered_by', 'entered_at'])(
    'is annulled with its %s as it was',
    async column => {
      const id = await caseIn(cast, 'corporation', 'dispatch');
      const [entry] = await entriesOf(officer, id);
      const value = { result: 'refusal', entered_at: '2026-01-01', year: '2025' }[column] ?? '9999';
      await expect(
        owner.query(`update register_entry set state = 'annulled', end_reason = 'x', ${column} = $1 where id = $2`, [
          value,
          entry?.id,
        ]),
      ).rejects.toThrow('register book');
    },
  );

  test.each(['number', 'year', 'signatory_name'])('keeps its %s from the moment it is reserved', async column => {
    const id = await caseIn(cast, 'corporation', 'signature');
    const [entry] = await entriesOf(officer, id);
    const value = { number: '9999', year: '2025' }[column] ?? 'Басқа';
    await expect(
      owner.query(`update register_entry set ${column} = $1 where id = $2`, [value, entry?.id]),
    ).rejects.toThrow('keeps its number and its document');
  });

  test('is deleted by nobody, and the history neither changed nor deleted', async () => {
    await expect(owner.query('delete from register_entry')).rejects.toThrow('nothing there is changed or deleted');
    await expect(owner.query('update case_event set facts = $1', ['{}'])).rejects.toThrow('nothing there is changed');
    await expect(owner.query('truncate case_event')).rejects.toThrow('nothing there is changed');
    await expect(owner.query('delete from payment')).rejects.toThrow('nothing there is changed');
  });
});

describe('Over the turn of the year', () => {
  test('a number reserved last year is not signed: returned unsigned, the document gets one of the new year', async () => {
    api.clock.set('2025-12-30T10:00'); // Tuesday
    const id = await caseIn(justice, 'corporation', 'signature', { payment: payment({ paidOn: '2025-12-30' }) });
    api.clock.set('2025-12-31T23:59');
    const inTime = await caseIn(justice, 'corporation', 'signature', { payment: payment({ paidOn: '2025-12-30' }) });
    await justice.head.act('signDocuments', inTime);

    api.clock.set('2026-01-05T10:00'); // Monday
    expect(await justice.head.refused('signDocuments', id)).toMatchObject({
      code: 'ACT_NOT_ALLOWED',
      facts: { reason: 'numberOfEarlierYear' },
    });
    await justice.head.act('returnUnsigned', id, { reason: 'Жаңа жыл' });
    await carryTo(justice, id, 'booking');
    expect(
      (await caseOf(justice.officer, id, 'registerEntries { number year state signedOn }'))['registerEntries'],
    ).toEqual([
      { number: 1, year: 2025, state: 'void', signedOn: null },
      { number: 1, year: 2026, state: 'reserved', signedOn: '2026-01-05' },
    ]);
  });

  test('voiding the number alone is enough too', async () => {
    api.clock.set('2025-12-30T10:00');
    const id = await caseIn(justice, 'corporation', 'signature', { payment: payment({ paidOn: '2025-12-30' }) });
    api.clock.set('2026-01-05T10:00');
    const [old] = await entriesOf(justice.officer, id);
    await justice.head.act('voidNumber', id, { entryId: old?.id, reason: 'Жаңа жыл' });
    expect(await justice.head.act('signDocuments', id)).toMatchObject({ stage: 'booking' });
  });
});

test('the book is read newest first, page by page, cut to what the reader may see', async () => {
  const ask = `query ($after: String) { registerEntries(first: 2, after: $after) { items { id applicationId } hasNextPage endCursor } }`;
  const ids: number[] = [];
  let after: string | null = null;
  do {
    const page: { items: { id: string }[]; hasNextPage: boolean; endCursor: string } = (
      await head.query(ask, { after })
    )['registerEntries'];
    ids.push(...page.items.map(({ id }) => Number(id)));
    after = page.hasNextPage ? page.endCursor : null;
  } while (after);
  const { rows } = await owner.query<{ id: number }>(
    'select id from register_entry where provider_id = $1 order by id desc',
    [api.place.education],
  );
  expect(ids).toEqual(rows.map(({ id }) => id));
  expect((await clerk.query('{ registerEntries { items { id } } }'))['registerEntries'].items).toEqual([]);
});
