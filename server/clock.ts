/** The only source of the present moment: everything else receives it as data. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

export function fixedClock(at: string | Temporal.Instant): Clock {
  const instant = Temporal.Instant.from(at);
  return { now: () => instant };
}

/** The legal day is the local day of the department: `zone` is its IANA time zone. */
export function today(clock: Clock, zone: string): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(zone).toPlainDate();
}
