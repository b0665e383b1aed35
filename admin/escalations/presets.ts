import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';

const presets = ['mine', 'open', 'promised', 'closed'] as const;
export type Preset = (typeof presets)[number];

const filterOfPreset: Readonly<Record<Preset, Readonly<Record<string, unknown>>>> = {
  mine: { state: 'open', mine: true },
  open: { state: 'open' },
  promised: { state: 'promised' },
  closed: { state: 'closed' },
};

/** Whoever answers for nothing has no answers of their own to see. */
export const presetsNow = (): readonly Preset[] =>
  presets.filter(preset => preset !== 'mine' || mayOpen('answerEscalation', rolesNow()));

export const presetOf = (value: unknown): Preset => presetsNow().find(each => each === value) ?? 'open';

/** The preset is the screen's; the rest is the schema's already. Empty inputs are not conditions. */
export function escalationFilterOf({ preset, ...others }: Readonly<Record<string, unknown>>) {
  const given = Object.entries(others).filter(([, value]) => value !== '' && value !== null && value !== false);
  return { ...Object.fromEntries(given), ...filterOfPreset[presetOf(preset)] };
}
