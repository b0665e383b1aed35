import { describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' }); // Monday
const justice = await castOf(api, 'justice');
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const analyst = await api.person('Analyst N.', { role: 'analyst', scope: 'country' });

const setTerm = `mutation ($input: SetStageTermInput!) { setStageTerm(input: $input) {
  stage amount defaultAmount settable provision { id notFromTheOrders } changes { amount since reason setBy { name } } } }`;
const addRate = 'mutation ($input: AddMciRateInput!) { addMciRate(input: $input) { since mci note current } }';
const setCountry = `mutation ($input: SetDestinationCountryInput!) {
  setDestinationCountry(input: $input) { code name apostille warn note } }`;
const comparison = {
  edition: 'jus-58-708',
  channel: 'corporation',
  stage: 'comparison',
  amount: 3,
  reason: 'Order of the Ministry',
};

describe('A term the orders leave to the authority', () => {
  test('is set by an administrator, counts for stages that begin from then on, and keeps its history', async () => {
    const before = await caseIn(justice, 'corporation', 'comparison');
    const { setStageTerm } = await administrator.query(setTerm, { input: comparison });
    expect(setStageTerm.find((term: { stage: string }) => term.stage === 'comparison')).toEqual({
      stage: 'comparison',
      amount: 3,
      defaultAmount: 5,
      settable: true,
      provision: { id: 'JUS-STD-8.6', notFromTheOrders: false },
      changes: [
        {
          amount: 3,
          since: '2026-03-02T05:00:00Z',
          reason: 'Order of the Ministry',
          setBy: { name: 'Administrator A.' },
        },
      ],
    });
    const after = await caseIn(justice, 'corporation', 'comparison');
    const dueOn = async (id: string) =>
      (await caseOf(justice.officer, id, 'deadlines { stage dueOn }'))['deadlines'].find(
        (one: { stage: string }) => one.stage === 'comparison',
      ).dueOn;
    expect(await dueOn(before)).toBe('2026-03-10'); // Tuesday: Monday 9 March is a day off
    expect(await dueOn(after)).toBe('2026-03-05'); // Thursday
    const { settingEvents } = await administrator.query(
      '{ settingEvents(what: stageTerm) { items { what before after reason by { name } } hasNextPage } }',
    );
    expect(settingEvents.items[0]).toMatchObject({
      before: { stage: 'comparison', amount: 5 },
      after: { stage: 'comparison', amount: 3 },
      by: { name: 'Administrator A.' },
    });
  });

  test('may be the whole term of the service, which is set under no stage', async () => {
    const input = { ...comparison, channel: 'portal', stage: null, amount: 20 };
    const { setStageTerm } = await administrator.query(setTerm, { input });
    expect(setStageTerm[0]).toMatchObject({ stage: null, amount: 20, defaultAmount: 15 });
    const { editions } = await analyst.query(
      '{ editions { id procedures { channel term { amount defaultAmount notFromTheOrders } } } }',
    );
    const procedures = editions.find((edition: { id: string }) => edition.id === 'jus-58-708').procedures;
    expect(procedures).toEqual([
      { channel: 'corporation', term: { amount: 15, defaultAmount: 15, notFromTheOrders: true } },
      { channel: 'portal', term: { amount: 20, defaultAmount: 15, notFromTheOrders: true } },
    ]);
  });

  test('is refused where the order sets it, naming the provision', async () => {
    const { editions } = await analyst.query('{ editions { id service } }');
    const { id } = editions.find((edition: { service: string }) => edition.service === 'education');
    const input = { ...comparison, edition: id, stage: 'inquiry' };
    const { errors } = await administrator.send(setTerm, { input });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { stage: 'setByTheOrders' } },
      provision: { id: 'EDU-10.4a' },
    });
  });

  test.each([
    ['0', { amount: 0 }, { amount: 'outOfRange' }],
    ['61', { amount: 61 }, { amount: 'outOfRange' }],
    ['for a stage that ends inside the term of another', { stage: 'dispatch' }, { stage: 'noTermOfItsOwn' }],
  ])('is refused: %s', async (_what, wrong, fields) => {
    const { errors } = await administrator.send(setTerm, { input: { ...comparison, ...wrong } });
    expect(errors?.[0]?.extensions.facts).toEqual({ fields });
  });

  test.each([1, 60])('may be %i', async amount => {
    const { errors } = await administrator.send(setTerm, { input: { ...comparison, stage: 'signature', amount } });
    expect(errors).toBeUndefined();
  });
});

describe('The monthly calculation index', () => {
  const quote =
    'query ($on: Day!) { dutyQuote(paidOn: $on, documents: 3) { mci perDocumentTenge totalTenge provision { id } } }';

  test('gives half of itself for each document, by the day of payment', async () => {
    const { dutyQuote } = await analyst.query(quote, { on: '2025-12-31' });
    expect(dutyQuote).toEqual({
      mci: 3932,
      perDocumentTenge: 1966,
      totalTenge: 5898,
      provision: { id: 'EDU-STD-6.2' },
    });
    expect((await analyst.query(quote, { on: '2026-01-01' })).dutyQuote).toMatchObject({
      mci: 4325,
      totalTenge: 6487.5,
    });
    const { errors } = await analyst.send(quote, { on: '2019-12-31' });
    expect(errors?.[0]?.extensions.code).toBe('NO_DUTY_RATE');
  });

  test('is added for days to come, and is quoted from its first day on', async () => {
    const { addMciRate } = await administrator.query(addRate, {
      input: { since: '2027-01-01', mci: 4700, note: 'Budget law' },
    });
    expect(addMciRate.slice(0, 2)).toEqual([
      { since: '2027-01-01', mci: 4700, note: 'Budget law', current: false },
      { since: '2026-01-01', mci: 4325, note: null, current: true },
    ]);
    expect((await analyst.query(quote, { on: '2027-01-01' })).dutyQuote.mci).toBe(4700);
    expect((await analyst.query(quote, { on: '2026-12-31' })).dutyQuote.mci).toBe(4325);
  });

  test('is never put under a payment: the day of one is refused, the day after it is not', async () => {
    await caseIn(justice, 'corporation', 'registration'); // paid for on 2 March 2026
    const add = async (since: string) =>
      (await administrator.send(addRate, { input: { since, mci: 4500 } })).errors?.[0]?.extensions.facts;
    const refused = { fields: { since: 'usedByPayments' } };
    expect(await add('2026-01-01')).toEqual(refused);
    expect(await add('2026-03-02')).toEqual(refused);
    expect(await add('2026-03-03')).toBeUndefined();
    expect(await add('2025-01-01')).toBeUndefined(); // nobody has paid in 2025
  });
});

describe('Countries of destination', () => {
  test('are found by a part of their name in the language asked for', async () => {
    const { data } = await analyst.send(
      '{ destinationCountries(text: "герм") { code name apostille warn } }',
      {},
      'ru',
    );
    expect(data?.['destinationCountries']).toEqual([{ code: 'DE', name: 'Германия', apostille: 'party', warn: false }]);
  });

  test('show the note of the delivery in every language, and one written since as it was written', async () => {
    const noteOf = async (language: string) =>
      (await analyst.send('{ destinationCountry(code: "RU") { note } }', {}, language)).data?.['destinationCountry']
        .note;
    expect(await noteOf('ru')).not.toBe(await noteOf('en'));
    const input = { code: 'RU', apostille: 'not-needed', note: 'Минск 1993' };
    expect((await administrator.query(setCountry, { input })).setDestinationCountry).toMatchObject({
      warn: true,
      note: 'Минск 1993',
    });
    expect(await noteOf('en')).toBe('Минск 1993');
    const { settingEvents } = await administrator.query(
      '{ settingEvents(what: destinationCountry, first: 1) { items { before after } } }',
    );
    expect(settingEvents.items[0]).toMatchObject({ before: { code: 'RU' }, after: input });
  });

  test('take no status the Convention does not know', async () => {
    const { errors } = await administrator.send(setCountry, { input: { code: 'DE', apostille: 'maybe' } });
    expect(errors?.[0]?.extensions.facts).toEqual({ fields: { apostille: 'unknown' } });
  });
});

describe('Settings', () => {
  test.each([
    ['a term', setTerm, comparison],
    ['a rate', addRate, { since: '2028-01-01', mci: 5000 }],
    ['a country', setCountry, { code: 'DE', apostille: 'not-party' }],
  ])('%s is changed by administrators only', async (_what, mutation, input) => {
    for (const person of [analyst, justice.head, justice.portal]) {
      expect((await person.send(mutation, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    }
  });

  test('have a history that only administrators read', async () => {
    const { errors } = await justice.head.send('{ settingEvents { items { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

describe('The law', () => {
  test('is read stage by stage, each with its term, its provision and the readings it rests on', async () => {
    const { editions } =
      await analyst.query(`{ editions { service termsAreSettings grounds { id needsHearing provision { id } }
      procedures { channel countsReceiptDay documents { id when } stages { stage termAmount notFromTheOrders readings { id } provision { id } } } } }`);
    const education = editions.find((edition: { service: string }) => edition.service === 'education');
    const [corporation, portal] = education.procedures;
    expect([corporation.countsReceiptDay, portal.countsReceiptDay]).toEqual([false, true]);
    expect(corporation.stages.find((stage: { stage: string }) => stage.stage === 'registration')).toEqual({
      stage: 'registration',
      termAmount: 1,
      notFromTheOrders: false,
      readings: [{ id: 'AMB-01' }],
      provision: { id: 'EDU-10.1a' },
    });
    expect(corporation.stages.find((stage: { stage: string }) => stage.stage === 'carriage')).toMatchObject({
      termAmount: null,
      notFromTheOrders: true,
    });
  });

  test('gives the text of a provision in the language asked for, and no more than exists', async () => {
    const ask = '{ provisions(ids: ["EDU-10.4a", "NFO-JUS-TERM"]) { id notFromTheOrders text } }';
    const { data } = await analyst.send(ask, {}, 'kk');
    expect(data?.['provisions']).toMatchObject([
      { id: 'EDU-10.4a', notFromTheOrders: false },
      { id: 'NFO-JUS-TERM', notFromTheOrders: true },
    ]);
    const { errors } = await analyst.send('{ provision(id: "EDU-99") { id } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});
