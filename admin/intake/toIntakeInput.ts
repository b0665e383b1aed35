import { isRecord } from '../data/errors.ts';
import { withoutBlanks } from '../data/withoutBlanks.ts';
import { toMoment } from '../dates/format.ts';
import type { Channel } from './intake.ts';

type Values = Readonly<Record<string, unknown>>;

/** The form's own switches become the presence or absence of what they open. */
export function toIntakeInput(channel: Channel, values: Values) {
  const { hasRepresentative, isPaid, atHome, representative, payment, counter, homeVisitCall, ...rest } = values;
  return {
    ...withoutBlanks(rest),
    ...(hasRepresentative === true ? { representative: withoutBlanks(representative) } : {}),
    ...(isPaid === true ? { payment: withoutBlanks(payment) } : {}),
    ...(channel === 'corporation' ? whereTaken(atHome === true, counter, homeVisitCall) : {}),
  };
}

function whereTaken(atHome: boolean, counter: unknown, homeVisitCall: unknown) {
  if (atHome) {
    return { homeVisitCall };
  }
  const times = isRecord(counter) ? Object.entries(counter) : [];
  return { counter: Object.fromEntries(times.map(([name, at]) => [name, toMoment(String(at))])) };
}
