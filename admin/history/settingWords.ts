import { formatDay } from '../dates/format.ts';
import { isLocale, localeNames } from '../i18n/locale.ts';
import { formatNumber } from '../layout/number.ts';
import type { SettingEvent } from './settingEvent.ts';

type Translate = (key: string, options?: object) => string;

export interface Tongue {
  readonly translate: Translate;
  readonly locale: string;
}

/** Where the words of a value are, by the name of its field; `kind` is of a deadline or of a calendar. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  stage: ['stage'],
  channel: ['channel'],
  ground: ['groundId'],
  bodyKind: ['bodyKind'],
  kind: ['deadline', 'calendar'],
  apostille: ['apostilleValue'],
  role: ['role'],
  scope: ['scope'],
  service: ['service'],
  covers: ['tools.covers'],
};

/** The lists inside of a setting, each item in words. */
const itemWords: Readonly<Record<string, (item: Readonly<Record<string, unknown>>, translate: Translate) => string>> = {
  steps: ({ amount, unit, tells }, translate) => {
    const count = Math.abs(Number(amount));
    const when = count === 0 ? 'at' : Number(amount) < 0 ? 'before' : 'after';
    const term = translate(`unit.${String(unit)}`, { smart_count: count, count });
    return `${translate(`settingHistory.${when}`, { term })} – ${translate(`audience.${String(tells)}`)}`;
  },
  grants: ({ role, scope }, translate) =>
    `${translate(`role.${String(role)}`)}, ${translate(`scope.${String(scope)}`)}`,
  skills: ({ kind, value }, translate) => {
    const words = kind === 'language' ? 'skillLanguage' : String(kind);
    return translate(`${words}.${String(value)}`, { _: String(value) });
  },
};

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export function inWords(field: string, value: unknown, { translate, locale }: Tongue): string {
  if (value === null || value === undefined || value === '') {
    return translate('settingHistory.nothing');
  }
  if (typeof value === 'boolean') {
    return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  }
  if (Array.isArray(value)) {
    const words = itemWords[field];
    const said = words ? value.map(item => words(item, translate)).join('; ') : String(value.length);
    return said || translate('settingHistory.nothing');
  }
  if (field === 'language' && isLocale(value)) {
    return localeNames[value];
  }
  if (isDay(value)) {
    return formatDay(value, locale);
  }
  if (typeof value === 'number') {
    return field === 'year' ? String(value) : formatNumber(value, locale);
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return (wordsOf[field] ?? []).map(group => translate(`${group}.${text}`, { _: '' })).find(Boolean) ?? text;
}

export interface ChangedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Numbers of records: who and where are told by name. */
const technical = new Set(['id', 'officerId', 'grantId', 'version']);

/** What stayed the same says what the setting is of; what did not is the change. */
export function sidesOf({ before, after }: SettingEvent): { same: ChangedField[]; changed: ChangedField[] } {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter(field => !technical.has(field))
    .map(field => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter(each => each.before !== null || each.after !== null);
  const stays = ({ before: was, after: is }: ChangedField) =>
    before !== null && after !== null && JSON.stringify(was) === JSON.stringify(is);
  return { same: fields.filter(stays), changed: fields.filter(field => !stays(field)) };
}
