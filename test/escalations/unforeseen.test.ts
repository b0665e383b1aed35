import { Client as Connection } from 'pg';
import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { addDates, deskOf, settle } from './desk.ts';
import { answerAll, escalationOf } from './inbox.ts';

const api = await createApi();
const { caseId, supervisor } = await deskOf(api);
await settle(api);
const stateOf = async (id: number | undefined) => (await escalationOf(supervisor, id ?? 0))['state'];

test('Many answered at once have a result each also where one fails unforeseen; what passes is tried again first', async () => {
  const date = { caseId, startOn: '2026-03-03', dueOn: '2026-03-05' };
  const ids = await addDates(api, [date, date, date, date]);
  const [passing, stubborn, broken] = ids;
  api.clock.set('2026-03-06T12:00');
  const owner = new Connection({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query(`
    create sequence failures; grant usage on sequence failures to public;
    create function fail() returns trigger language plpgsql as $$ begin
      if new.deadline_id = ${broken} then raise exception 'unforeseen'; end if;
      if new.deadline_id = ${stubborn} or (new.deadline_id = ${passing} and nextval('failures') < 3) then
        raise exception 'in the way' using errcode = '40P01'; end if;
      return new; end $$;
    create trigger fail before insert on disposition for each row execute function fail()`);
  try {
    const results = await answerAll(supervisor, ids, { promisedOn: '2026-03-10' });
    expect(results.map(({ done, error }) => [done, error?.code])).toEqual([
      [true, undefined],
      [false, 'UNAVAILABLE'],
      [false, 'INTERNAL'],
      [true, undefined],
    ]);
  } finally {
    await owner.query('drop trigger fail on disposition; drop function fail; drop sequence failures');
    await owner.end();
  }
  expect(await Promise.all(ids.map(stateOf))).toEqual(['promised', 'open', 'open', 'promised']);
});
