import { useShowContext } from 'react-admin';
import type { Application } from '../applications/application.ts';
import { type RequestError, toRequestError } from '../data/errors.ts';
import { asTyped } from '../dates/format.ts';
import { type Colleague, useColleaguesQuery } from '../officers/colleagues.ts';
import { hearingOf, type PreliminaryDecision } from './hearing.ts';
import { type HearingPlan, useHearingPlans } from './hearingPlan.ts';

type Values = Readonly<Record<string, unknown>>;

interface Opened {
  readonly defaults?: Values;
  readonly problem?: RequestError;
}

/** Whoever sits: people of these roles at the provider. */
const sitting = ['supervisor', 'head', 'officer', 'registrar'];

export const openDecision = ({ preliminaryDecisions }: Pick<Application, 'preliminaryDecisions'>) =>
  preliminaryDecisions.find(({ endedAt }) => endedAt === null);

/** The day the server's plan wants the hearing on: of the notification, or of the notice by that or the fastest channel. */
export function hearingDay(
  decision: PreliminaryDecision | undefined,
  plans: readonly HearingPlan[],
  by?: unknown,
): string | undefined {
  const counting = plans.filter(({ counts }) => counts);
  const chosen = counting.find(({ channel }) => channel === by);
  const days = counting.map(({ hearingBy }) => hearingBy);
  return decision?.hearingBy ?? chosen?.hearingBy ?? days.toSorted()[0];
}

/** The head of the responsible unit presides, the responsible employee keeps the minutes, where there are such. */
function seatsFor(application: Application, colleagues: readonly Colleague[]) {
  const may = (colleague: Colleague, roles: readonly string[]) =>
    colleague.grants.some(({ role, provider }) => roles.includes(role) && provider?.id === application.provider.id);
  const ofUnit = ({ grants }: Colleague) =>
    grants.some(({ role, unit }) => role === 'supervisor' && unit?.id === application.unit?.id);
  const assigneeId = application.assignee?.id;
  const chair =
    colleagues.find(each => ofUnit(each) && each.id !== assigneeId) ??
    colleagues.find(each => may(each, ['supervisor', 'head']) && each.id !== assigneeId) ??
    colleagues.find(each => each.id === assigneeId);
  const others = colleagues.filter(each => each.id !== chair?.id && may(each, sitting));
  const secretary = others.find(({ id }) => id === assigneeId) ?? others[0];
  return { ...(chair && { chairId: chair.id }), ...(secretary && { secretaryId: secretary.id }) };
}

/** Day, hour and people as they usually are; the officer changes what is otherwise. Without people there is no hearing. */
export function useScheduleDefaults(): Opened {
  const { record } = useShowContext<Application>();
  const { data: plans, isError } = useHearingPlans(record?.id ?? '');
  const { data: colleagues, error } = useColleaguesQuery(record?.provider.id);
  if (error && !colleagues) {
    return { problem: toRequestError(error) };
  }
  if (!record || !colleagues || !(plans || isError)) {
    return {};
  }
  const decision = openDecision(record);
  const before = decision && hearingOf(decision);
  const day = hearingDay(decision, plans ?? []);
  return {
    defaults: {
      ...(day ? { startsAt: `${day}T10:00`, endsAt: `${day}T10:30` } : {}),
      ...seatsFor(record, colleagues),
      ...(before ? valuesOf(before) : {}),
    },
  };
}

function valuesOf({
  method,
  place,
  link,
  startsAt,
  endsAt,
  chair,
  secretary,
}: NonNullable<ReturnType<typeof hearingOf>>) {
  return {
    method,
    place,
    link,
    startsAt: asTyped(startsAt),
    endsAt: asTyped(endsAt),
    ...(chair && { chairId: chair.id }),
    ...(secretary && { secretaryId: secretary.id }),
  };
}

/** A hearing is moved from where it stands. */
export function usePostponeDefaults(): Values {
  const { record } = useShowContext<Application>();
  const decision = record && openDecision(record);
  const hearing = decision && hearingOf(decision);
  return hearing ? { startsAt: asTyped(hearing.startsAt), endsAt: asTyped(hearing.endsAt) } : {};
}

/** What the server's plan leaves of the lawful way, if the notice arrives as soon as it is sent. */
export function useLateRouteDefaults(): Values | undefined {
  const { record } = useShowContext<Application>();
  const { data: plans, isError } = useHearingPlans(record?.id ?? '');
  if (!plans) {
    return isError ? {} : undefined;
  }
  const [atOnce] = plans.toSorted((a, b) => a.notifiedOn.localeCompare(b.notifiedOn));
  return atOnce?.needsSupervisor ? { route: atOnce.route } : {};
}
