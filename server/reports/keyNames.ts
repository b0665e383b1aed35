import { breachCauses } from '../escalations/escalation.ts';
import { deadlineKinds } from '../deadlines/deadline.ts';
import { channelNames, serviceNames } from '../exports/exportWords.ts';
import { bodyKinds } from '../law/complaints.ts';
import {
  actNames,
  channels,
  groundIds,
  type Language,
  type LocalisedText,
  roles,
  services,
  stageIds,
} from '../law/law.ts';
import { actNameOf, bodyKindName, deadlineKindName, groundName, stageName } from '../law/names.ts';
import { regions } from '../law/regions.ts';
import { reassignmentReasons } from '../reassignments/reassignment.ts';
import {
  atProvider,
  causeNames,
  counterNames,
  holderNames,
  methodNames,
  moveNames,
  nothing,
  rateName,
  roleNames,
  wholeTerm,
} from './keyWords.ts';
import { none } from './reportScene.ts';
import type { KeyOf } from './reportRows.rules.ts';

interface Vocabulary {
  /** In the order of the rows; what is not among them follows, by its name. */
  readonly order: readonly string[];
  readonly name: (value: string, language: Language) => string | undefined;
}

const among =
  (texts: Readonly<Record<string, LocalisedText>>) =>
  (value: string, language: Language): string | undefined =>
    Object.hasOwn(texts, value) ? texts[value]?.[language] : undefined;

const word = <Word extends string>(
  words: readonly Word[],
  name: (word: Word, language: Language) => string,
): Vocabulary => ({
  order: words,
  name: (value, language) => {
    const known = words.find(one => one === value);
    return known && name(known, language);
  },
});

const romans: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };
const stages = word(stageIds, stageName);
const bodies = word(bodyKinds, bodyKindName);

/** The words of every group but providers, which have a table of their own. */
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  month: { order: [], name: monthName },
  quarter: { order: [], name: quarterName },
  year: { order: [], name: value => value },
  region: {
    order: [],
    name: (value, language) => regions.find(({ code }) => code === value)?.name[language],
  },
  service: { order: services, name: among(serviceNames) },
  channel: { order: channels, name: among(channelNames) },
  edition: { order: [], name: value => value },
  stage: {
    order: ['term', ...stageIds],
    name: (value, language) => (value === 'term' ? wholeTerm[language] : stages.name(value, language)),
  },
  holder: { order: Object.keys(holderNames), name: among(holderNames) },
  ground: word(groundIds, groundName),
  route: {
    order: ['provider', ...bodyKinds],
    name: (value, language) => (value === 'provider' ? atProvider[language] : bodies.name(value, language)),
  },
  kind: word(deadlineKinds, deadlineKindName),
  cause: { order: breachCauses, name: among(causeNames) },
  act: { order: actNames, name: (value, language) => actNameOf(value, language) },
  role: { order: roles, name: among(roleNames) },
  reason: { order: [...reassignmentReasons, 'oneCase'], name: among(moveNames) },
  counter: { order: Object.keys(counterNames), name: among(counterNames) },
  rate: { order: [], name: (value, language) => rateName(value)[language] },
  method: { order: Object.keys(methodNames), name: among(methodNames) },
};

function monthName(value: string, language: Language): string {
  return Temporal.PlainDate.from(`${value}-01`).toLocaleString(language, { month: 'long', year: 'numeric' });
}

function quarterName(value: string, language: Language): string {
  const [year = '', quarter = ''] = value.split('-');
  const number = romans[quarter] ?? quarter;
  return { kk: `${year} ж. ${number} тоқсан`, ru: `${number} квартал ${year} г.`, en: `${quarter} ${year}` }[language];
}

/** What it is called in the language; a word nobody has named is shown as it is. */
export function keyName({ group, value }: KeyOf, language: Language, providers: ReadonlyMap<string, string>): string {
  if (value === none) {
    return nothing[language];
  }
  return (group === 'provider' ? providers.get(value) : vocabularies[group]?.name(value, language)) ?? value;
}

/** By the order of the words, then by name; times by themselves. */
export function compareKeys(a: KeyOf & { readonly name: string }, b: KeyOf & { readonly name: string }): number {
  if (['month', 'quarter', 'year', 'rate'].includes(a.group)) {
    return a.value.localeCompare(b.value, 'en', { numeric: true });
  }
  const order = vocabularies[a.group]?.order ?? [];
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return place(a.value) - place(b.value) || a.name.localeCompare(b.name, ['kk', 'ru']);
}
