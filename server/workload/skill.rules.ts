import { badInput } from '../errors.ts';
import { languages, services } from '../law/law.ts';
import type { SkillKind } from '../reassignments/reassignment.ts';

/** What somebody can do: a service, a language, or a kind of document. */
export interface Skill {
  readonly kind: SkillKind;
  readonly value: string;
}

const longestValue = 60;
const most = 40;

/** Values of a closed list; kinds of documents are any text, as in an application. */
const listed: Readonly<Partial<Record<SkillKind, readonly string[]>>> = { service: services, language: languages };

/** Throws where a value is not known or is there twice. */
export function checkSkills(skills: readonly Skill[]): void {
  if (skills.length > most) {
    throw badInput({ skills: 'tooManySkills' });
  }
  for (const [at, { kind, value }] of skills.entries()) {
    const field = `skills.${at}.value`;
    const isKnown = listed[kind]?.includes(value) ?? value.length <= longestValue;
    if (!isKnown) {
      throw badInput({ [field]: 'unknown' });
    }
    if (skills.findIndex(one => one.kind === kind && one.value === value) < at) {
      throw badInput({ [field]: 'skillTwice' });
    }
  }
}
