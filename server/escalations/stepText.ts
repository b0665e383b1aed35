import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Language, LocalisedText } from '../law/law.ts';
import type { Audience } from './escalation.ts';
import type { Step } from './ladder.rules.ts';

const audienceNames = {
  officer: { kk: 'жауапты қызметкер', ru: 'ответственный сотрудник', en: 'the responsible officer' },
  supervisor: { kk: 'бөлімше басшысы', ru: 'руководитель подразделения', en: 'the head of the unit' },
  head: {
    kk: 'көрсетілетін қызметті берушінің басшысы',
    ru: 'руководитель услугодателя',
    en: 'the head of the provider',
  },
  body: { kk: 'жоғары тұрған әкімшілік орган', ru: 'вышестоящий административный орган', en: 'the superior body' },
} as const satisfies Record<Audience, LocalisedText>;

/** Whoever holds a complaint is no officer of a case. */
const ofComplaints: Readonly<Partial<Record<DeadlineKind, Readonly<Partial<Record<Audience, LocalisedText>>>>>> = {
  complaintForward: { officer: { kk: 'тіркеуші', ru: 'регистратор', en: 'the registrar' } },
  complaintAnswer: { officer: { kk: 'тіркеуші', ru: 'регистратор', en: 'the registrar' } },
  complaintReview: {
    officer: { kk: 'шағымды қарайтын қызметкер', ru: 'сотрудник, рассматривающий жалобу', en: 'the reviewer' },
    body: { kk: 'шағымды қарайтын орган', ru: 'орган, рассматривающий жалобу', en: 'the reviewing body' },
  },
};

const words = {
  at: { kk: 'Мерзім өткен сәтте', ru: 'По истечении срока', en: 'When the date passes' },
  told: { kk: 'хабарланады: {who}', ru: 'сообщается: {who}', en: 'told: {who}' },
  email: {
    kk: ' (оның ішінде электрондық пошта арқылы)',
    ru: ' (в том числе по электронной почте)',
    en: ' (by e-mail too)',
  },
  answers: { kk: 'жауап береді: {who}', ru: 'отвечает: {who}', en: 'answers: {who}' },
} as const satisfies Record<string, LocalisedText>;

/** Such as «За 1 рабочий день до срока – сообщается: ответственный сотрудник». */
export function stepText(kind: DeadlineKind, step: Step, language: Language): string {
  const who = (audience: Audience) => (ofComplaints[kind]?.[audience] ?? audienceNames[audience])[language];
  const told = words.told[language].replace('{who}', who(step.tells)) + (step.email ? words.email[language] : '');
  const answers = step.answers ? [words.answers[language].replace('{who}', who(step.answers))] : [];
  return `${momentText(step, language)} – ${[told, ...answers].join('; ')}`;
}

function momentText({ amount, unit }: Step, language: Language): string {
  if (amount === 0) {
    return words.at[language];
  }
  const count = Math.abs(amount);
  switch (language) {
    case 'kk': {
      const length = `${count} ${unit === 'hours' ? 'сағат' : 'жұмыс күні'}`;
      return amount < 0 ? `Мерзімге дейін ${length} бұрын` : `Мерзім аяқталғаннан кейін ${length} өткенде`;
    }
    case 'ru': {
      const length = `${count} ${russian(count, unit)}`;
      return amount < 0 ? `За ${length} до срока` : `Через ${length} после истечения срока`;
    }
    case 'en': {
      const length = `${count} ${unit === 'hours' ? 'hour' : 'working day'}${count === 1 ? '' : 's'}`;
      return `${length} ${amount < 0 ? 'before' : 'after'} the date`;
    }
  }
}

const plural = new Intl.PluralRules('ru');

function russian(count: number, unit: Step['unit']): string {
  const [one, few, many] =
    unit === 'hours' ? ['час', 'часа', 'часов'] : ['рабочий день', 'рабочих дня', 'рабочих дней'];
  const form = plural.select(count);
  return (form === 'one' ? one : form === 'few' ? few : many) ?? '';
}
