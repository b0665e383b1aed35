import { type RawBuilder, sql } from 'kysely';
import { fixedText } from '../database/fixedText.ts';
import { type Asked, asksOnly } from '../graphql/asked.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { namesOfficers, officerName } from '../officers/officerNaming.ts';
import { nameIn } from '../providers/provider.queries.ts';

interface Part {
  readonly select: RawBuilder<unknown>;
  readonly join?: RawBuilder<unknown>;
}

interface Reader {
  readonly namesOfficers: boolean;
  /** In which names are shown. */
  readonly language: Language;
}

/** Of what stands beside a case a list shows the name: it comes with the case, in the same statement. */
const nameOf = (id: string, name: RawBuilder<unknown>, join?: RawBuilder<unknown>): Part => ({
  select: sql`a.${sql.ref(`${id}_id`)} as ${sql.ref(`${id}Id`)}, ${name} as ${sql.ref(`${id}Name`)}`,
  ...(join && { join }),
});

const column = (name: string, as: string): Part => ({ select: sql`a.${sql.ref(name)} as ${sql.ref(as)}` });

/** What the list of cases reads for each field; for one that is not here it reads the whole row. */
const parts = ({ namesOfficers: isNamed, language }: Reader): Readonly<Record<string, Part>> => {
  const name = (of: string) => sql`${sql.ref(of)}.${nameIn(language)}`;
  return {
    number: column('number', 'number'),
    receiptNumber: column('receipt_number', 'receiptNumber'),
    service: column('service', 'service'),
    channel: column('channel', 'channel'),
    stage: column('stage', 'stage'),
    stageOpenedAt: column('stage_opened_at', 'stageOpenedAt'),
    outcome: column('outcome', 'outcome'),
    version: column('version', 'version'),
    filedAt: column('filed_at', 'filedAt'),
    acceptedOn: column('accepted_on', 'acceptedOn'),
    termEndsOn: column('term_ends_on', 'termEndsOn'),
    closedAt: column('closed_at', 'closedAt'),
    documentCount: column('document_count', 'documentCount'),
    nextDueOn: column('next_due_on', 'nextDueOn'),
    nextDueAt: column('next_due_at', 'nextDueAt'),
    destination: column('destination_country', 'destinationCountry'),
    provider: nameOf('provider', name('p')),
    assignee: nameOf(
      'assignee',
      officerName(isNamed, 'assignee'),
      sql`left join officer assignee on assignee.id = a.assignee_id`,
    ),
    unit: nameOf('unit', name('listed_unit'), sql`left join unit listed_unit on listed_unit.id = a.unit_id`),
    office: nameOf(
      'office',
      name('listed_office'),
      sql`left join office listed_office on listed_office.id = a.office_id`,
    ),
  };
};

const beside = ['provider', 'assignee', 'unit', 'office'] as const;

/** Fields of a case that rows of a list bring with them. */
export const rowFields = [...beside, 'late'] as const;

const late = (now: Temporal.Instant) => sql`coalesce(a.next_breach_at < ${now.toString()}::timestamptz, false) as late`;

interface Listed {
  readonly select: (now: Temporal.Instant) => RawBuilder<unknown>;
  readonly join: RawBuilder<unknown>;
  /** A row with what stands beside the case as the field it is asked by. */
  readonly shown: <Row extends object>(row: Row) => Row;
}

/** The fields of a query are the same whenever it is asked. */
const lists = new WeakMap<Asked, Map<string, Listed | undefined>>();

/** What a list reads when these fields of its cases are asked for; undefined: the whole row. */
export function listedColumns(asked: Asked, actor: Actor, language: Language): Listed | undefined {
  const ofAsked = lists.get(asked) ?? new Map<string, Listed | undefined>();
  lists.set(asked, ofAsked);
  const isNamed = namesOfficers(actor);
  const key = `${language} ${isNamed}`;
  if (!ofAsked.has(key)) {
    ofAsked.set(key, madeColumns(asked, { namesOfficers: isNamed, language }));
  }
  return ofAsked.get(key);
}

function madeColumns(asked: Asked, reader: Reader): Listed | undefined {
  const known = parts(reader);
  const named = beside.filter(field => asked.has(field));
  const fields = [...asked.keys()].filter(field => !['id', 'late', '__typename'].includes(field));
  const listed = fields.flatMap(field => known[field] ?? []);
  if (listed.length < fields.length || !named.every(field => asksOnly(asked.get(field) ?? none, ['id', 'name']))) {
    return undefined;
  }
  const things = named.map(field => ({ field, id: `${field}Id`, name: `${field}Name` }));
  const joins = listed.map(({ join }) => join ?? sql``);
  const select = fixedText(sql.join([sql`a.id`, ...listed.map(part => part.select)]));
  return {
    select: now => (asked.has('late') ? sql`${select}, ${late(now)}` : select),
    join: joins.length > 0 ? fixedText(sql.join(joins, sql` `)) : sql``,
    shown: row => withNames(row, things),
  };
}

const none: Asked = new Map();

interface Thing {
  readonly field: string;
  readonly id: string;
  readonly name: string;
}

/** Fifty times a page: set on the row itself, one after the other, so that all rows keep one shape. */
function withNames<Row extends object>(row: Row, things: readonly Thing[]): Row {
  const cells = row as Record<string, unknown>;
  for (const { field, id, name } of things) {
    cells[field] = cells[id] === null ? null : { id: cells[id], name: cells[name] };
  }
  return row;
}
