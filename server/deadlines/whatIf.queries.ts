import { badInput, known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { editionInForce } from '../law/editions.ts';
import type { Channel, Service } from '../law/law.ts';
import { loadProvider } from '../providers/provider.queries.ts';
import type { DeadlineRow } from './deadline.ts';
import { type CaseOfDeadline, deadlineFrom } from './deadline.queries.ts';
import type { Deadline } from './deadline.type.ts';
import { acceptance, plan } from './plan.rules.ts';
import { termsInForce } from './stageTerm.queries.ts';
import type { WhatIf } from './whatIf.type.ts';

export interface Filing {
  readonly service: Service;
  readonly channel: Channel;
  readonly providerId: number;
  readonly filedAt?: Temporal.Instant | null;
}

/** The same rules that open a case, on a case that does not exist. */
export async function whatIfDeadlines(
  context: Context,
  { service, channel, providerId, filedAt }: Filing,
): Promise<WhatIf> {
  const { rows, services, language, loaders } = context;
  const now = services.clock.now();
  const at = filedAt ?? now;
  const { zone, ...provider } = known(await loadProvider(loaders, language, providerId));
  if (provider.service !== service) {
    throw badInput({ providerId: 'providerOfTheOtherService' });
  }
  const edition = editionInForce(service, at.toZonedDateTimeISO(zone).toPlainDate(), services.editions);
  const inForce = await termsInForce(rows, edition, edition.procedures[channel]);
  const { provider: calendar } = await services.calendars.current(rows);
  const reckoning = { ...inForce, calendar, hours: edition.hours.provider, zone };
  const { acceptedOn, startDay } = acceptance(reckoning, at);
  const planned = plan(reckoning, { acceptedOn });
  const ofCase = { edition: edition.id, channel, zone };
  const soonestFirst = Object.values(planned).toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
  return {
    edition: edition.id,
    acceptedOn,
    startDay,
    termEndsOn: planned.term.dueOn,
    deadlines: soonestFirst.map(row => asDeadline(row, ofCase, now)),
  };
}

function asDeadline(row: DeadlineRow, ofCase: CaseOfDeadline, now: Temporal.Instant): Deadline {
  const stored = {
    ...row,
    id: 0,
    parent: 0,
    startOn: row.startOn.toString(),
    calendarVersion: Number(row.calendarVersion),
    dueOn: row.dueOn.toString(),
    dueAt: row.dueAt.toString(),
    breachOn: row.breachOn?.toString() ?? null,
    breachAt: row.breachAt?.toString() ?? null,
    targetOn: row.targetOn?.toString() ?? null,
    planEnd: row.planEnd?.toString() ?? null,
    state: 'open',
    endedAt: null,
  } as const;
  return deadlineFrom(stored, ofCase, now);
}
