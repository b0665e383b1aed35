import { describe, expect, test } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';
import { deadlineIndex } from '../../server/law/deadlineIndex.ts';
import { editions } from '../../server/law/editions.ts';
import {
  actNames,
  type ActName,
  type ActRow,
  channels,
  type Procedure,
  type StageId,
  stageIds,
} from '../../server/law/law.ts';
import { isProvisionId, provisions } from '../../server/law/provisions.ts';
import { permissionTable } from '../../server/officers/permissionTable.ts';

const procedures = editions.flatMap(edition =>
  channels.map(channel => [`${edition.service}, ${channel}`, edition.procedures[channel], edition] as const),
);
const rowsOf = (procedure: Procedure) => Object.entries(procedure.acts) as [ActName, ActRow][];
const destinations = ({ to, orTo = [] }: ActRow) => [to, ...orTo].filter(stage => stage !== 'stay');

/** Every stage the acts lead to, beginning with the first. */
function reached(procedure: Procedure): Set<StageId> {
  const stages = new Set<StageId>(procedure.stages.slice(0, 1).map(({ id }) => id));
  for (const stage of stages) {
    const acts = rowsOf(procedure).filter(([, row]) => row.in.includes(stage));
    acts.flatMap(([, row]) => destinations(row)).forEach(next => stages.add(next));
  }
  return stages;
}

describe.each(procedures)('%s', (_name, procedure, edition) => {
  const ids = procedure.stages.map(({ id }) => id);

  test('every stage is reached from the first by acts, and no act leads out of the procedure', () => {
    expect(ids.filter(id => !reached(procedure).has(id))).toEqual([]);
    expect([...reached(procedure)].filter(id => !ids.includes(id))).toEqual([]);
  });

  test('every act can be done in some stage that is reached', () => {
    const never = rowsOf(procedure).filter(([, row]) => !row.in.some(stage => reached(procedure).has(stage)));
    expect(never).toEqual([]);
  });

  test('every stage but the last can be left, and from every stage the hand-over can be reached', () => {
    const towardsTheEnd = new Set<StageId>(['closed']);
    for (const goal of towardsTheEnd) {
      const acts = rowsOf(procedure).filter(([, row]) => destinations(row).includes(goal));
      acts.flatMap(([, row]) => row.in).forEach(stage => towardsTheEnd.add(stage));
    }
    expect(ids.filter(id => !towardsTheEnd.has(id))).toEqual([]);
  });

  test('the stages stand in one order, each once', () => {
    expect(ids).toEqual(stageIds.filter(id => ids.includes(id)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe('closed');
  });

  test('the stages up to the dispatch take fourteen working days, one is left for the way: fifteen', () => {
    const before = procedure.stages.slice(0, ids.indexOf('dispatch') + 1);
    const sum = before.reduce((days, stage) => days + (stage.term?.amount ?? 0), 0);
    expect(sum).toBe(14);
    expect(procedure.term).toMatchObject({ amount: sum + 1, unit: 'workingDays', calendar: 'provider' });
  });

  test('a shared term is the term of an earlier stage', () => {
    for (const { id, sharesTermWith } of procedure.stages) {
      const other = procedure.stages.find(stage => stage.id === sharesTermWith);
      expect(!sharesTermWith || (other?.term && ids.indexOf(other.id) < ids.indexOf(id)), id).toBeTruthy();
    }
  });

  test('every provision it names is in the catalogue', () => {
    const named = [
      procedure.term.provision,
      procedure.countsReceiptDayProvision,
      ...procedure.stages.map(({ provision }) => provision),
      ...rowsOf(procedure).map(([, { provision }]) => provision),
      ...procedure.documents.map(({ provision }) => provision),
      ...edition.grounds.map(({ provision }) => provision),
      ...Object.values(edition.hours).map(({ provision }) => provision),
    ];
    expect(named.filter(id => !isProvisionId(id))).toEqual([]);
  });

  test('what Order 708 does not say is marked as not from the orders', () => {
    const terms = procedure.stages.filter(({ term }) => term);
    const marked = terms.filter(({ provision }) => provisions[provision].kind === 'not from the orders');
    const unmarked = edition.service === 'education' ? terms.length : 1; // the comparison itself stands in JUS-STD-8.6
    expect(terms.length - marked.length).toBe(unmarked);
    expect(edition.termsAreSettings).toBe(edition.service === 'justice');
  });

  test('no silence and no machine refuses: every refusal is an act of a person', () => {
    const refusals = rowsOf(procedure).filter(([act]) => act.startsWith('refuse'));
    for (const [act] of refusals) {
      expect(rolesOf(act), act).toEqual(['officer']);
    }
    expect(refusals.filter(([act]) => !/incomplete|expired|unpaid|merits/i.test(act))).toEqual([]);
  });

  test('its acts are mutations of the same name', () => {
    const mutations = createSchema().getMutationType()?.getFields() ?? {};
    expect(rowsOf(procedure).filter(([act]) => !mutations[act])).toEqual([]);
  });
});

test('every act of the law stands in some procedure, and somebody may do it', () => {
  const used = new Set(procedures.flatMap(([, procedure]) => rowsOf(procedure).map(([act]) => act)));
  expect(actNames.filter(act => !used.has(act))).toEqual([]);
  expect(actNames.filter(act => rolesOf(act).length === 0)).toEqual([]);
});

test('every stage of the law stands in some procedure', () => {
  const used = new Set(procedures.flatMap(([, { stages }]) => stages.map(({ id }) => id)));
  expect(stageIds.filter(id => !used.has(id))).toEqual([]);
});

test('the justice chain is the education chain with a comparison in place of the inquiry', () => {
  const stagesOf = (service: string, channel: string) =>
    procedures.find(([name]) => name === `${service}, ${channel}`)?.[1].stages.map(({ id }) => id);
  for (const channel of channels) {
    const education = stagesOf('education', channel)?.map(id => (id === 'inquiry' ? 'comparison' : id));
    expect(stagesOf('justice', channel)).toEqual(education);
  }
});

test('every deadline of the orders is carried by something that exists, or is not applicable with a reason', () => {
  const stages = new Set(procedures.flatMap(([, procedure]) => procedure.stages.map(({ id }) => `stage:${id}`)));
  const others = [
    'term',
    'point:dispatch',
    'point:noticeLiteral',
    'hearing:notice',
    'hearing:hearing',
    'complaint:forward',
    'complaint:answer',
    'complaint:review',
    'counter:wait',
    'counter:service',
    'acceptance',
    'edition',
  ];
  for (const row of deadlineIndex) {
    const carriers = 'implementedBy' in row ? row.implementedBy : [];
    expect(
      carriers.filter(name => !stages.has(name) && !others.includes(name)),
      `row ${row.row}`,
    ).toEqual([]);
    const reason = 'notApplicable' in row ? row.notApplicable : '';
    expect(carriers.length > 0 || reason.length > 20, `row ${row.row}`).toBe(true);
  }
});

function rolesOf(act: ActName): string[] {
  return Object.entries(permissionTable)
    .filter(([, cells]) => act in cells)
    .map(([role]) => role);
}
