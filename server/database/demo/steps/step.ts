import type { Role } from '../../../law/law.ts';
import type { DemoCase, DemoParcel } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import type { Journey } from '../journey.ts';

/** The next working moment of the provider: usually after one of these numbers of days, in slow cases after more. */
export function atProvider(journey: Journey, usual: readonly number[]): Moment {
  return journey.provider.later(journey.random, journey.last, days(journey, usual));
}

export function atCorporation(journey: Journey, usual: readonly number[]): Moment {
  return journey.corporation.later(journey.random, journey.last, days(journey, usual));
}

function days({ random, scenario }: Journey, usual: readonly number[]): number {
  return random.pick(usual) + (scenario.slow && random.chance(0.35) ? random.whole(1, 6) : 0);
}

export const by = {
  registrar: ({ department }: DemoCase) => ({ by: department.staff.registrar, role: 'registrar' as Role }),
  supervisor: ({ department }: DemoCase) => ({ by: department.staff.supervisor, role: 'supervisor' as Role }),
  officer: ({ assigneeId }: DemoCase) => ({ by: assigneeId ?? 0, role: 'officer' as Role }),
  head: ({ department }: DemoCase) => ({ by: department.staff.head, role: 'head' as Role }),
  clerk: ({ department }: DemoCase) => ({ by: department.staff.clerk, role: 'clerk' as Role }),
  portal: ({ department }: DemoCase) => ({ by: department.staff.portal, role: 'portal' as Role }),
};

/** Papers set out, with the facts of it. */
export function send({ demo, random }: Journey, direction: DemoParcel['direction'], { at }: Moment, sentBy: number) {
  // A result goes by courier or post only (EDU-10.6d).
  const carrier = random.weighted({ courier: 6, post: 3, ownMessenger: direction === 'toCorporation' ? 0 : 1 });
  const tracking = carrier === 'ownMessenger' ? null : `${carrier === 'post' ? 'RR' : 'CR'}${random.digits(9)}KZ`;
  demo.parcels.push({ id: 0, direction, carrier, tracking, sentAt: at, sentBy, arrivedAt: null, receivedBy: null });
  return { facts: () => ({ carrier }) };
}

export function receive({ demo }: Journey, { at }: Moment, receivedBy: number) {
  const parcel = demo.parcels.find(({ arrivedAt }) => arrivedAt === null);
  if (parcel) {
    Object.assign(parcel, { arrivedAt: at, receivedBy });
  }
  return { facts: () => (parcel ? { parcelId: parcel.id } : {}) };
}

/** Items brought in since intake. */
export function markPresented({ demo }: Journey, { at }: Moment, recordedBy: number): string[] {
  const missing = demo.checklist.filter(({ requirement, state }) => state === 'missing' && requirement !== 'payment');
  for (const item of missing) {
    Object.assign(item, { state: 'presented', at, by: recordedBy });
  }
  return missing.map(({ requirement }) => requirement);
}
