import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Page } from '../data/operations.ts';
import type { ReassignmentRow } from '../reassignments/reassignment.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface AbsenceRow {
  readonly id: string;
  readonly state: 'ahead' | 'now' | 'over' | 'cancelled';
  /** First and last day away, yyyy-mm-dd. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
  readonly note: string | null;
  readonly dueCases: number;
  readonly officer: Named;
  readonly substitute: Named | null;
  /** Who stands in today, or on the first day. */
  readonly standIn: Named | null;
  /** First day on which nobody stands in. */
  readonly uncoveredOn: string | null;
  readonly uncoveredWhy: string | null;
  readonly reassignments: readonly Pick<ReassignmentRow, 'id' | 'source' | 'state'>[];
}

const absencesQuery = gql`
  query Absences($from: Day, $to: Day, $after: String) {
    data: absences(from: $from, to: $to, first: 100, after: $after) {
      hasNextPage
      endCursor
      items {
        id
        state
        startsOn
        endsOn
        reason
        note
        dueCases
        officer {
          id
          name
        }
        substitute {
          id
          name
        }
        standIn {
          id
          name
        }
        uncoveredOn
        uncoveredWhy
        reassignments {
          id
          source
          state
        }
      }
    }
  }
`;

/** Those that meet the days, the first to begin first. */
export async function askAbsences(from: string, to: string, signal: AbortSignal): Promise<readonly AbsenceRow[]> {
  const found: AbsenceRow[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<AbsenceRow> = await ask<Page<AbsenceRow>>(absencesQuery, { from, to, after }, signal);
    found.push(...page.items);
    if (!page.hasNextPage) {
      return found;
    }
    after = page.endCursor;
  }
}

const absenteesQuery = gql`
  query Absentees {
    data: absentees {
      id
      name
    }
  }
`;

const substitutesQuery = gql`
  query SubstitutesFor($officerId: RecordId!) {
    data: substitutesFor(officerId: $officerId) {
      id
      name
    }
  }
`;

/** Whose absences the reader may record. */
export const askAbsentees = (signal: AbortSignal) => ask<readonly Named[]>(absenteesQuery, {}, signal);

export const askSubstitutes = (officerId: string, signal: AbortSignal) =>
  ask<readonly Named[]>(substitutesQuery, { officerId }, signal);

const recordMutation = gql`
  mutation RecordAbsence($input: RecordAbsenceInput!) {
    data: recordAbsence(input: $input) {
      id
    }
  }
`;

const cancelMutation = gql`
  mutation CancelAbsence($input: CancelAbsenceInput!) {
    data: cancelAbsence(input: $input) {
      id
    }
  }
`;

const planMutation = gql`
  mutation PlanAbsenceMoves($input: PlanAbsenceMovesInput!) {
    data: planAbsenceMoves(input: $input) {
      id
    }
  }
`;

type Values = Readonly<Record<string, unknown>>;

export const recordAbsence = (
  { officerId, startsOn, endsOn, reason, substituteId, note }: Values,
  idempotencyKey: string,
) =>
  tell<{ readonly id: string }>(recordMutation, {
    input: {
      idempotencyKey,
      officerId,
      startsOn,
      endsOn,
      reason,
      substituteId: substituteId || null,
      note: note || null,
    },
  });

export const cancelAbsence = (id: string, note: string, idempotencyKey: string) =>
  tell<unknown>(cancelMutation, { input: { id, note, idempotencyKey } });

/** The plan to move the cases due in the absence. */
export const planAbsenceMoves = (id: string, note: string, idempotencyKey: string) =>
  tell<{ readonly id: string }>(planMutation, { input: { id, note, idempotencyKey } });
