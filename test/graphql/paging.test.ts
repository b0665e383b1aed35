import { getNamedType, type GraphQLObjectType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { applicationSorts } from '../../server/applications/applicationSort.queries.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { createApi } from '../support/api.ts';
import { intake, open } from '../support/intake.ts';
import { ask, caseIn, documentsOf } from '../support/path.ts';
import { announce, denied } from '../hearings/desk.ts';
import { castOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const rows = rowsOf(api.database.orm.em.fork());

/** The first five hold everything a case can hold. */
await caseIn(education, 'portal', 'closed');
await caseIn(education, 'corporation', 'closed');
const asked = await caseIn(justice, 'corporation', 'comparison');
await justice.officer.act('compareSpecimen', asked, {
  documentId: (await documentsOf(justice.officer, asked))[0],
  specimenHeld: false,
});
await ask(justice.officer, asked, api.place.organisations.justice);
const unpaid = await caseIn(justice, 'portal', 'payment');
await justice.officer.act('remindPayment', unpaid, { channel: 'sms' });
const hearing = await denied(education);
await announce(education, hearing, '2026-03-02T11:00', '2026-03-04');
await education.officer.act('recordObjection', hearing, {
  form: 'written',
  presentedBy: 'applicant',
  text: 'Қарсымын',
});
api.clock.set('2026-03-03T10:00');
for (let at = 0; at < 50; at += 1) {
  const cast = at % 3 ? education : justice;
  const channel = at % 2 ? 'portal' : 'corporation';
  await open(channel === 'portal' ? cast.portal : cast.clerk, intake(api, cast.service, channel));
}

type Page = { items: { id: string }[]; hasNextPage: boolean; endCursor: string | null };
const list = `query ($first: Int!, $after: String, $sort: ApplicationSort!, $filter: ApplicationFilterInput) {
  applications(first: $first, after: $after, sort: $sort, filter: $filter) { items { id } hasNextPage endCursor } }`;

async function page(variables: object): Promise<Page> {
  return (await analyst.query(list, { sort: 'nextDueFirst', ...variables }))['applications'] as Page;
}

async function walk(variables: object, between: () => Promise<unknown> = async () => undefined): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const found: Page = await page({ ...variables, after });
    ids.push(...found.items.map(({ id }) => id));
    after = found.hasNextPage ? found.endCursor : null;
    await between();
  } while (after);
  return ids;
}

/** As many cases filed and due at the very same moments as that one. */
async function copies(id: string, count: number): Promise<void> {
  await sql`insert into application (receipt_number, service, channel, edition, provider_id, office_id, region, stage,
      stage_opened_at, filed_at, accepted_on, term_ends_on, destination_country, document_count, next_due_on, next_due_at)
    select 'copy ' || gen_random_uuid(), service, channel, edition, provider_id, office_id, region, stage, stage_opened_at,
      filed_at, accepted_on, term_ends_on, destination_country, document_count, next_due_on, next_due_at
    from application, generate_series(1, ${count}) where id = ${id}`.execute(rows);
}

describe('A page of cases costs a fixed number of statements', () => {
  const schema = createSchema();

  /** Every field there is, below a case, that needs no argument. */
  const everything = (type: GraphQLObjectType, above: readonly string[] = []): string =>
    `{ ${fieldsOf(type, above).join(' ')} }`;

  function fieldsOf(type: GraphQLObjectType, above: readonly string[] = []): string[] {
    const fields = Object.values(type.getFields()).filter(field => !field.args.some(isRequiredArgument));
    return fields.flatMap(field => {
      const target = getNamedType(field.type);
      if (!isCompositeType(target)) {
        return [field.name];
      }
      return isObjectType(target) && !above.includes(target.name)
        ? [`${field.name} ${everything(target, [...above, type.name, target.name])}`]
        : [];
    });
  }

  const application = schema.getType('Application') as GraphQLObjectType;
  // All of it in one query would cost more than a query may.
  const parts = fieldsOf(application, ['Complaint']).filter(part => part.includes('{'));
  const pageOf = (selection: string, first: number) =>
    `{ applications(sort: oldestFirst, first: ${first}) { items ${selection} } }`;

  test.each<readonly [what: string, selection: string]>([
    [
      'with provider, assignee, office and dates',
      '{ id stage late provider { name } assignee { name } office { name } deadlines { kind dueOn state } }',
    ],
    ...parts.map(part => [`with its ${part.split(' ')[0]} and all in it`, `{ id ${part} }`] as const),
    ['with its complaints', '{ id complaints { id number stage body { name } provider { name } } }'],
  ])('%s: for many as many as for few', async (_name, selection) => {
    const [few, many] = selection.startsWith('{ id preliminaryDecisions')
      ? [1, 2]
      : selection.length > 300
        ? [5, 10]
        : [5, 50];
    for (const client of [education.officer, justice.officer, analyst]) {
      await client.query(pageOf(selection, few)); // calendars are read once and kept
      const sentForFew = await statementsOf(() => client.query(pageOf(selection, few)));
      const sentForMany = await statementsOf(() => client.query(pageOf(selection, many)));
      const kinds = (sent: readonly string[]) => sent.map(text => text.replaceAll(/\s+/g, ' ').slice(0, 60)).toSorted();
      expect(kinds(sentForMany)).toEqual(kinds(sentForFew));
    }
  });
});

/** One sort of each kind of key: a moment of its own, a day, a number, a text, the name of something beside the case. */
const sortsOfKinds = ['nextDueFirst', 'newestFirst', 'termEndsLast', 'stageAsc', 'numberDesc', 'assigneeAsc'] as const;

/** By anything but filing only open cases are listed. */
const listedBy = (sort: string) => (/^(newest|oldest)/.test(sort) ? sql`true` : sql`closed_at is null`);

describe('A list read page by page', () => {
  test.each(sortsOfKinds)('%s: holds every case once, though others are filed meanwhile', async sort => {
    const { rows: before } = await sql<{
      id: string;
    }>`select id::text from application where ${listedBy(sort)}`.execute(rows);
    const ids = await walk({ sort, first: 7 }, () => open(education.clerk, intake(api, 'education', 'corporation')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(before.map(({ id }) => id).filter(id => !ids.includes(id))).toEqual([]);
  });

  test.each(sortsOfKinds)('%s: cases of one moment stand in the order of their ids, none left out', async sort => {
    await copies(asked, 9);
    const ids = (await walk({ sort, first: 3 })).map(Number);
    const { rows: all } = await sql<{ count: number }>`
      select count(*)::int as count from application where ${listedBy(sort)}`.execute(rows);
    expect(ids).toHaveLength(all[0]?.count ?? 0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const pairs = applicationSorts.flatMap((sort, at) => (at % 2 ? [[applicationSorts[at - 1], sort] as const] : []));
  test.each(pairs)('%s and %s: the same cases, with and against each other', async (one, other) => {
    const ids = await walk({ sort: one, first: 20 });
    expect(new Set(ids).size).toBe(ids.length);
    expect(await walk({ sort: other, first: 50 })).toEqual(ids.toReversed());
  });

  test('cut by filters holds what they let through', async () => {
    const filtered = await walk({ first: 5, filter: { service: 'justice', channel: 'portal', open: true } });
    const { rows: expected } = await sql<{ id: string }>`
      select id::text from application where service = 'justice' and channel = 'portal' and closed_at is null`.execute(
      rows,
    );
    expect(filtered.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });

  test('has a hundred cases on a page at most, and one at least', async () => {
    await copies(asked, 120);
    expect((await page({ first: 1000 })).items).toHaveLength(100);
    expect((await page({ first: 0 })).items).toHaveLength(1);
    expect((await page({ first: -3 })).items).toHaveLength(1);
  });

  test.each(['nonsense', 'WyJ4IiwxXQ', 'WzEsMV0', 'WyJpbmZpbml0eSIsMTAwMDAwMDAwMDAwXQ', ''])(
    'goes on from no cursor but its own: %s',
    async after => {
      const { errors, data } = await analyst.send(list, { first: 1, sort: 'oldestFirst', after });
      const refusal = errors?.[0]?.extensions;
      expect(refusal ?? data).toMatchObject(
        after === '' ? {} : { code: 'BAD_INPUT', facts: { fields: { after: 'notACursor' } } },
      );
    },
  );
});
