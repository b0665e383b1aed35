import { daysFromToday } from '../dates/format.ts';
import { workOf } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';

export const presets = ['mine', 'department', 'unassigned', 'today', 'soon', 'late', 'closed'] as const;
export type Preset = (typeof presets)[number];

const soonDays = 3;

/** What a preset means in the words of the schema. */
const filterOfPreset: Readonly<Record<Preset, () => Readonly<Record<string, unknown>>>> = {
  mine: () => ({ open: true, ...workOf(rolesNow()) }),
  department: () => ({ open: true }),
  unassigned: () => ({ open: true, unassigned: true }),
  today: () => ({ dueOnOrBefore: daysFromToday(0) }),
  soon: () => ({ dueOnOrBefore: daysFromToday(soonDays) }),
  late: () => ({ late: true }),
  closed: () => ({ open: false }),
};

/** Preset and single stage are the screen's; the rest is the schema's already. Empty inputs are not conditions. */
export function applicationFilterOf({ preset, stage, ...others }: Readonly<Record<string, unknown>>) {
  const named = presets.find(each => each === preset) ?? 'department';
  const given = Object.entries(others).filter(([, value]) => value !== '' && value !== null);
  return {
    ...Object.fromEntries(given),
    ...filterOfPreset[named](),
    ...(stage ? { stages: [stage] } : {}),
  };
}
