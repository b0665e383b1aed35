import { useTranslate } from 'react-admin';
import type { Skill } from './officerLoad.ts';

/** A kind of document is any text: what is not on the list is shown as it was written. */
export function useSkillName(): (skill: Skill) => string {
  const translate = useTranslate();
  const keys = { service: 'service', language: 'skillLanguage', documentKind: 'documentKind' } as const;
  return ({ kind, value }) => translate(`${keys[kind]}.${value}`, { _: value });
}
