import type { CalendarKind } from '../calendar/workingDays.ts';
import { editions } from '../law/editions.ts';
import type { StageId } from '../law/law.ts';

const stages = editions.flatMap(({ procedures }) => Object.values(procedures).flatMap(procedure => procedure.stages));

/** Stages in which the State Corporation holds the case. */
export const atCorporation: readonly StageId[] = [
  ...new Set(stages.filter(({ holder }) => holder === 'corporation').map(({ id }) => id)),
];

/** Whose days a stage is counted in: the Corporation's while it holds the case, else those of the provider. */
export const calendarOfStage = (stage: StageId): CalendarKind =>
  atCorporation.includes(stage) ? 'corporation' : 'provider';
