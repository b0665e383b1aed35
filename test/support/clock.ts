import type { Clock } from '../../server/clock.ts';

export interface TestClock extends Clock {
  /** A local date and time of the department, such as 2026-03-02T10:00. */
  set(local: string): void;
}

/** A clock that stands until it is set: stories name their days. */
export function testClock(local: string, zone = 'Asia/Almaty'): TestClock {
  const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  let now = at(local);
  return {
    now: () => now,
    set: text => {
      now = at(text);
    },
  };
}
