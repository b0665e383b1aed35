import type { Client } from './api.ts';
import { caseOf } from './path.ts';

interface DatedPoint {
  readonly kind: string;
  readonly stage: string | null;
  readonly dueOn: string;
  readonly state: string;
}

/** Stage terms and requests go by the name of their stage, points of the whole case by their kind. */
const nameOf = ({ kind, stage }: DatedPoint) => (kind === 'stage' || kind === 'pleaseBy' ? (stage ?? kind) : kind);

/** Last days of the dates of a case. */
export async function datesOf(client: Client, id: string): Promise<Record<string, string>> {
  const { deadlines } = await caseOf(client, id, 'deadlines { kind stage dueOn }');
  return Object.fromEntries(deadlines.map((point: DatedPoint) => [nameOf(point), point.dueOn]));
}

/** What has become of each date: open, met, late, void. */
export async function statesOf(client: Client, id: string): Promise<Record<string, string>> {
  const { deadlines } = await caseOf(client, id, 'deadlines { kind stage state }');
  return Object.fromEntries(deadlines.map((point: DatedPoint) => [nameOf(point), point.state]));
}

/** The nearest date that binds somebody, and of which stage the case is. */
export async function nextOf(client: Client, id: string): Promise<{ stage: string; nextDueOn: string | null }> {
  return (await caseOf(client, id, 'stage nextDueOn')) as { stage: string; nextDueOn: string | null };
}

/** Why a date of the case is what it is. */
export async function explanationOf(
  client: Client,
  id: string,
  kind: string,
  stage?: string,
): Promise<Awaited<ReturnType<typeof caseOf>>> {
  const { deadlines } = await caseOf(
    client,
    id,
    `deadlines { kind stage explanation {
      startEvent startOn amount unit direction resultOn notBeforeOpening provisional text
      provisions { id } readings { id } limitedBy { startOn amount limitOn } days { date counted reason name } } }`,
  );
  return deadlines.find((one: DatedPoint) => one.kind === kind && (stage === undefined || one.stage === stage))
    .explanation;
}
