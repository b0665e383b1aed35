import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { rowsOf } from '../database/rows.ts';
import { badInput, DomainError, forbiddenOrUnknown } from '../errors.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import { getEdition } from '../law/editions.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor, may } from '../officers/permissions.ts';
import { inTransaction, type Services } from '../services.ts';
import { type WeightOf, workWeights } from '../workload/workWeight.queries.ts';
import { deskOfficers } from './deskOfficers.queries.ts';
import { hindranceOf } from './hindrance.rules.ts';
import type { CaseToMove, DeskOfficer } from './plan.ts';
import { planMoves } from './plan.rules.ts';
import type { MoveReason, MoveSpread, ReassignmentReason, ReassignmentSource } from './reassignment.ts';
import { type SelectedCase, selectCases } from './selection.queries.ts';
import { type GivenSelection, type Selection, selectionFrom } from './selection.ts';
import { storePlan } from './storePlan.service.ts';

export interface PlanReassignmentInput extends IdempotentInput {
  readonly selection: GivenSelection;
  readonly spread: MoveSpread;
  readonly toOfficerIds?: readonly number[] | null;
  readonly reason: MoveReason;
  readonly note: string;
}

/** Where each of the cases would go and why, kept for a day: nothing moves yet. The id of the plan. */
export async function planReassignment(
  services: Services,
  actor: Actor | undefined,
  input: PlanReassignmentInput,
): Promise<number> {
  requireMover(actor);
  const selection = selectionFrom(input.selection);
  const request = { officerId: actor.officerId, act: 'planReassignment', input, at: services.clock.now() };
  const { recordId } = await inTransaction(services, em =>
    once(em, request, async () => ({
      recordId: await planIn(services, em, actor, { ...input, selection, source: selection.by }),
    })),
  );
  return recordId;
}

/** Whoever moves or assigns cases anywhere; where, is asked of each case. */
export function requireMover(actor: Actor | undefined): asserts actor is Actor {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  if (filtersFor(actor, 'reassignOfficer').length === 0) {
    throw forbiddenOrUnknown();
  }
}

export interface WantedPlan {
  readonly selection: Selection;
  readonly source: ReassignmentSource;
  readonly spread: MoveSpread;
  readonly toOfficerIds?: readonly number[] | null;
  readonly reason: ReassignmentReason;
  readonly note: string;
  readonly absenceId?: number;
}

/** The same as a part of what one transaction does, such as an absence that is recorded. */
export async function planIn(
  services: Services,
  em: SqlEntityManager,
  actor: Actor,
  { selection, spread, toOfficerIds, ...rest }: WantedPlan,
): Promise<number> {
  const rows = rowsOf(em);
  const now = services.clock.now();
  const named = namedFor(spread, toOfficerIds);
  const selected = await selectCases(rows, actor, now, selection);
  const weightOf = await workWeights(rows);
  const officers = await deskOfficers(rows, askedOf(selected), weightOf);
  requireOfficers(named, officers);
  const cases = selected.map(one => caseToMove(services, actor, one, weightOf));
  const plan = planMoves(cases, officers, { spread, toOfficerIds: named });
  return storePlan(rows, { ...rest, spread, plannedBy: actor.officerId, plannedAt: now, ...placeOf(selected) }, plan);
}

function namedFor(spread: MoveSpread, toOfficerIds: readonly number[] | null | undefined): readonly number[] | null {
  const named = toOfficerIds?.length ? [...new Set(toOfficerIds)] : null;
  if (spread === 'named' && named === null) {
    throw badInput({ toOfficerIds: 'required' });
  }
  return spread === 'substitute' ? null : named;
}

function requireOfficers(named: readonly number[] | null, officers: readonly DeskOfficer[]): void {
  const works = (id: number) => officers.some(({ officerId, places }) => officerId === id && places.length > 0);
  if (named !== null && !named.every(works)) {
    throw badInput({ toOfficerIds: 'notAnOfficerOfTheUnit' });
  }
}

function askedOf(cases: readonly SelectedCase[]) {
  return {
    providerIds: [...new Set(cases.map(({ providerId }) => providerId))],
    holderIds: [...new Set(cases.flatMap(({ assigneeId }) => assigneeId ?? []))],
    today: cases.map(({ today }) => today).sort()[0] ?? '',
  };
}

function caseToMove({ editions }: Services, actor: Actor, one: SelectedCase, weightOf: WeightOf): CaseToMove {
  const { today, dueOn, assigneeId, edition, channel } = one;
  const rights = {
    mayReassign: may(actor, 'reassignOfficer', one),
    mayAssign: may(actor, 'assignOfficer', one),
  };
  return {
    ...one,
    holderId: assigneeId,
    weight: weightOf(one.stage),
    from: today,
    // What is late is due today.
    to: dueOn !== null && dueOn > today ? dueOn : today,
    hindrance: hindranceOf(one, getEdition(edition, editions).procedures[channel], rights),
  };
}

/** The one provider, and the one unit, of all the cases. */
function placeOf(cases: readonly SelectedCase[]) {
  const only = (values: readonly (number | null)[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  const providerId = only(cases.map(one => one.providerId));
  return { providerId, unitId: providerId === null ? null : only(cases.map(one => one.unitId)) };
}
