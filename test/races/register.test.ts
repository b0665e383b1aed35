import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { diploma } from '../support/intake.ts';
import { carryTo, caseIn, entriesOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { secondServer } from './secondServer.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const second = await secondServer(api);
const elsewhere = cast.officer.at(second);
const headElsewhere = cast.head.at(second);

test(
  'twenty apostilles affixed at once by two servers, some voided on the way, leave no gap and no number twice',
  { timeout: 60_000 },
  async () => {
    const ofTwo = () => ({ documents: [diploma, diploma], payment: payment({ amountTenge: 4325 }) });
    const cases = await Promise.all(
      Array.from({ length: 20 }, (_, at) => caseIn(cast, 'corporation', 'affixing', at % 5 === 0 ? ofTwo() : {})),
    );
    await Promise.all(cases.map((id, at) => (at % 2 ? cast.officer : elsewhere).act('affixApostille', id)));
    await Promise.all(
      cases.map(async (id, at) => {
        const [entry] = await entriesOf(cast.officer, id);
        if (at % 4 === 0) {
          await (at % 8 ? cast.officer : elsewhere).act('voidNumber', id, { entryId: entry?.id, reason: 'Бүлінді' });
        }
      }),
    );
    await Promise.all(cases.map((id, at) => (at % 2 ? cast.head : headElsewhere).act('signDocuments', id)));
    await Promise.all(cases.map(id => carryTo(cast, id, 'dispatch')));

    const entries = (await Promise.all(cases.map(id => entriesOf(cast.head, id)))).flat();
    const numbers = entries.map(({ number }) => number).toSorted((a, b) => a - b);
    // Twenty cases, four of them with two documents, and five numbers void.
    expect(numbers).toEqual(Array.from({ length: 29 }, (_, at) => at + 1));
    expect(entries.filter(({ state }) => state === 'void')).toHaveLength(5);
    expect(entries.filter(({ state }) => state === 'entered')).toHaveLength(24);
  },
);

test('a refused affixing returns its number', async () => {
  const id = await caseIn(cast, 'corporation', 'affixing');
  const answers = await Promise.allSettled([
    cast.officer.act('affixApostille', id),
    elsewhere.act('affixApostille', id),
  ]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const next = await caseIn(cast, 'corporation', 'signature');
  const [[mine], [theirs]] = [await entriesOf(cast.officer, id), await entriesOf(cast.officer, next)];
  expect(theirs?.number).toBe((mine?.number ?? 0) + 1);
});
