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

/** Lists of cases, not of conditions: they may be closed by now. */
const named = ['open', 'ids', 'reassignmentId'];

/** Undefined where the cases are named one by one. */
export function presetOf(values: Readonly<Record<string, unknown>>): Preset | undefined {
  const isNamed = named.some(key => !isEmpty(values[key]));
  return presets.find(each => each === values['preset']) ?? (isNamed ? undefined : 'department');
}

/**
 * Preset, columns and view are the screen's, `words` are what is searched for; the rest is the schema's already. Empty
 * inputs are not conditions, and a text of an address is none: it is never put there.
 */
export function applicationFilterOf(values: Readonly<Record<string, unknown>>) {
  const { preset: _preset, words, columns: _columns, view: _view, text: _text, ...others } = values;
  const given = Object.entries(others).filter(([, value]) => !isEmpty(value));
  const chosen = presetOf(values);
  return {
    ...Object.fromEntries(given),
    ...(chosen && filterOfPreset[chosen]()),
    ...(words ? { text: words } : {}),
  };
}

const isEmpty = (value: unknown) =>
  value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
