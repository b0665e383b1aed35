import { randomUUID } from 'node:crypto';
import type { Client } from '../support/api.ts';

const fields = `id startsOn endsOn reason note state cancelledAt dueCases officer { id name } substitute { id }
  standIn { id } uncoveredOn uncoveredWhy recordedBy { id } reassignments { id state source spread }`;

export interface AbsenceRead {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: string;
  readonly cancelledAt: string | null;
  readonly dueCases: number;
  readonly officer: { readonly id: string };
  readonly substitute: { readonly id: string } | null;
  readonly standIn: { readonly id: string } | null;
  readonly uncoveredOn: string | null;
  readonly uncoveredWhy: string | null;
  readonly reassignments: readonly {
    readonly id: string;
    readonly state: string;
    readonly source: string;
    readonly spread: string;
  }[];
}

export const absenceInput = (who: Client, [startsOn, endsOn]: readonly [string, string], changes: object = {}) => ({
  idempotencyKey: randomUUID(),
  officerId: String(who.officerId),
  startsOn,
  endsOn,
  reason: 'leave',
  ...changes,
});

const inputOf = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
const mutation = (name: string) =>
  `mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) { ${name === 'planAbsenceMoves' ? 'id state source spread counts { total toMove cannot }' : fields} } }`;

/** Records days on which `who` is away; by somebody else where one is named. */
export async function record(
  by: Client,
  who: Client,
  days: readonly [string, string],
  changes: object = {},
): Promise<AbsenceRead> {
  return (await by.query(mutation('recordAbsence'), { input: absenceInput(who, days, changes) }))['recordAbsence'];
}

export async function cancel(by: Client, { id }: { id: string }): Promise<AbsenceRead> {
  const input = { id, note: 'Шақырып алынды.', idempotencyKey: randomUUID() };
  return (await by.query(mutation('cancelAbsence'), { input }))['cancelAbsence'];
}

export async function propose(by: Client, { id }: { id: string }) {
  const input = { id, note: 'Демалыс кезінде.', idempotencyKey: randomUUID() };
  return (await by.query(mutation('planAbsenceMoves'), { input }))['planAbsenceMoves'] as {
    readonly id: string;
    readonly source: string;
    readonly spread: string;
    readonly counts: Readonly<Record<'total' | 'toMove' | 'cannot', number>>;
  };
}

/** The refusal of one of them: its code, and what is wrong with which field. */
export async function refused(by: Client, name: string, input: object) {
  const { errors } = await by.send(mutation(name), { input });
  const [error] = errors ?? [];
  return error?.extensions.facts['fields'] ?? error?.extensions.code;
}

export async function absences(by: Client, variables: object = {}): Promise<readonly AbsenceRead[]> {
  const data = await by.query(
    `query ($from: Day, $to: Day, $officerId: RecordId) {
      absences(from: $from, to: $to, officerId: $officerId) { items { ${fields} } } }`,
    variables,
  );
  return data['absences'].items;
}
