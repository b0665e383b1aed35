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
  hearingOnDayOff: {
    kk: 'Күнтізбе өзгерді, демалыс күніне түскен тыңдаулар: {count}',
    ru: 'Календарь изменен, заслушиваний на выходной день: {count}',
    en: 'The calendar has changed, hearings on a day off now: {count}',
  },
} as const satisfies Record<OfficerNoteKind, LocalisedText>;

const ownCases: LocalisedText = {
  kk: 'Істеріңіздің тізімі:',
  ru: 'Список ваших дел:',
  en: 'Your cases:',
};

const hearings: LocalisedText = {
  kk: 'Тыңдау күнін ауыстырыңыз:',
  ru: 'Перенесите заслушивание на рабочий день:',
  en: 'Postpone them to a working day:',
};

export interface NoteToWord {
  readonly kind: OfficerNoteKind;
  readonly cases: number;
}

export function officerNoteText({ kind, cases }: NoteToWord, language: Language, publicUrl: string) {
  const said = words[kind][language].replace('{count}', String(cases));
  const list =
    kind === 'hearingOnDayOff'
      ? `${hearings[language]}\n${publicUrl}/hearings`
      : `${ownCases[language]}\n${publicUrl}/Application?filter=${encodeURIComponent(JSON.stringify({ mine: true }))}`;
  return { subject: said, body: `${said}.\n\n${list}\n` };
}
