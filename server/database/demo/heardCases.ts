import { channels, type Channel, meritsGrounds, services } from '../../law/law.ts';
import type { DemoCase } from './demoCase.ts';
import type { Department } from './departments.ts';
import { Random } from './random.ts';
import type { HearingScenario } from './scenario.ts';
import { walk } from './walk.ts';
import type { World } from './world.ts';

/** Not each that is to be heard is: in some the ground would be found too late. */
const heardShare = 0.05;

export function hearingOf(random: Random): HearingScenario | undefined {
  return random.chance(heardShare)
    ? {
        ground: random.weighted({ unreliable: 75, convention: 25 }),
        outcome: random.weighted({ refusal: 60, apostille: 33, withdrawn: 7 }),
        late: random.chance(0.06),
        plain: false,
      }
    : undefined;
}

type FirstHearing = Pick<HearingScenario, 'ground' | 'outcome'> & Pick<Department, 'service'> & { channel: Channel };

/** Every ground and every outcome in both services and channels. */
export const firstHearings: readonly FirstHearing[] = services.flatMap(service =>
  channels.flatMap(channel =>
    meritsGrounds.flatMap(ground =>
      (['refusal', 'apostille', 'withdrawn'] as const).map(outcome => ({ service, channel, ground, outcome })),
    ),
  ),
);

/** Tried until the ground is found in time. */
export function firstHearing(
  world: World,
  departments: readonly Department[],
  filedOn: Temporal.PlainDate,
  { service, channel, ground, outcome }: FirstHearing,
  seed: number,
  at: number,
): DemoCase {
  const places = departments.filter(department => department.service === service);
  const usual = { channel, filedOn, ends: 'apostille', silent: false, uncollected: false, slow: false } as const;
  const late = ground === 'convention' && outcome === 'refusal';
  const hearing = { ground, outcome, late, plain: false };
  for (let attempt = 0; ; attempt += 1) {
    const random = new Random(seed, 7, at, attempt);
    const demo = walk({ ...usual, department: random.pick(places), hearing }, world, random);
    if (demo.decision?.outcome === outcome || attempt === 40) {
      return demo;
    }
  }
}
