import type { Language, LocalisedText } from '../law/law.ts';
import type { OfficerNoteKind } from './officerNote.service.ts';

/** How many, and where to look: nothing of any case. */
const words = {
  casesReceived: {
    kk: 'Сізге істер берілді: {count}',
    ru: 'Вам переданы дела: {count}',
    en: 'Cases handed over to you: {count}',
  },
  casesMoved: {
    kk: 'Сіздің істеріңіз басқа орындаушыға берілді: {count}',
    ru: 'Ваши дела переданы другому исполнителю: {count}',
    en: 'Your cases handed over to another officer: {count}',
  },
  casesReturned: {
    kk: 'Сізге істер қайтарылды: {count}',
    ru: 'Вам возвращены дела: {count}',
    en: 'Cases returned to you: {count}',
  },
} as const satisfies Record<OfficerNoteKind, LocalisedText>;

const whereToLook: LocalisedText = {
  kk: 'Істеріңіздің тізімі:',
  ru: 'Список ваших дел:',
  en: 'Your cases:',
};

export interface NoteToWord {
  readonly kind: OfficerNoteKind;
  readonly cases: number;
}

export function officerNoteText({ kind, cases }: NoteToWord, language: Language, publicUrl: string) {
  const said = words[kind][language].replace('{count}', String(cases));
  const list = `${publicUrl}/Application?filter=${encodeURIComponent(JSON.stringify({ mine: true }))}`;
  return { subject: said, body: `${said}.\n\n${whereToLook[language]}\n${list}\n` };
}
