import type { Hearing } from './hearing.entity.ts';
import type { Slot } from './slot.rules.ts';

/** The two ends of a tstzrange. */
export function slotOf({ during }: Pick<Hearing, 'during'>): Pick<Slot, 'startsAt' | 'endsAt'> {
  const [from = '', to = ''] = during.replace(/["[\]()]/g, '').split(',');
  return { startsAt: instant(from), endsAt: instant(to) };
}

/** As written by this server, or as PostgreSQL gives it back. */
function instant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T').replace(/\+00$/, 'Z'));
}
