import type { Language, LocalisedText } from '../law/law.ts';
import { actNameOf } from '../law/names.ts';
import type { MoveRefusal, MoveWarning, MoveWhy, SkillKind } from './reassignment.ts';

const refusals = {
  closed: {
    kk: 'Іс аяқталған, берілетін ештеңе жоқ.',
    ru: 'Дело завершено, передавать нечего.',
    en: 'The case is closed: there is nothing to hand over.',
  },
  wrongStage: {
    kk: 'Бұл кезеңде істің орындаушысы ауыстырылмайды.',
    ru: 'На этом этапе исполнитель дела не меняется.',
    en: 'At this stage the officer of a case does not change.',
  },
  notHeld: {
    kk: 'Істің орындаушысы әлі жоқ, оны бөлімше басшысы тағайындайды.',
    ru: 'У дела еще нет исполнителя, его назначает руководитель подразделения.',
    en: 'Nobody holds the case yet: the head of the unit assigns it.',
  },
  otherUnit: {
    kk: 'Іс басқа бөлімшеде немесе таңдалған қызметкер ол бөлімшеде жұмыс істемейді.',
    ru: 'Дело другого подразделения, или выбранный сотрудник в нем не работает.',
    en: 'The case belongs to another unit, or the officer chosen does not work there.',
  },
  sameOfficer: {
    kk: 'Іс таңдалған орындаушының өзінде.',
    ru: 'Дело и так у выбранного исполнителя.',
    en: 'The officer chosen holds the case already.',
  },
  nobodyAvailable: {
    kk: 'Істі қабылдай алатын және оның мерзіміне дейін жұмыста болатын қызметкер жоқ.',
    ru: 'Нет сотрудника, который может принять дело и будет на работе до его срока.',
    en: 'Nobody who may take the case is at work until it is due.',
  },
  conflictOfInterest: {
    kk: 'Істі қабылдай алатындар шағым жасалған әрекетті өздері орындаған.',
    ru: 'Те, кто мог бы принять дело, сами совершили обжалуемое действие.',
    en: 'Whoever could take the case did themselves what is contested in it.',
  },
  holderChanged: {
    kk: 'Жоспардан кейін істің орындаушысы ауысқан{who}.',
    ru: 'После составления плана исполнитель дела сменился{who}.',
    en: 'The officer of the case has changed since the plan was made{who}.',
  },
  actedSince: {
    kk: 'Іс берілгеннен кейін ол бойынша әрекет орындалған{who}.',
    ru: 'После передачи по делу совершено действие{who}.',
    en: 'Somebody has acted on the case since it was moved{who}.',
  },
  hadNobody: {
    kk: 'Бұрын істің орындаушысы болмаған, қайтаратын адам жоқ.',
    ru: 'Раньше исполнителя у дела не было, возвращать некому.',
    en: 'Nobody held the case before: there is no one to give it back to.',
  },
  officerUnavailable: {
    kk: 'Жаңа орындаушы істі қабылдай алмайды: ол жұмыста жоқ немесе бөлімшеде енді жұмыс істемейді.',
    ru: 'Новый исполнитель не может принять дело: он отсутствует или больше не работает в подразделении.',
    en: 'The new officer cannot take the case: they are away, or no longer work in the unit.',
  },
  notPermitted: {
    kk: 'Жоспар жасаушының бұл істі беруге құқығы жоқ.',
    ru: 'У составителя плана нет права передать это дело.',
    en: 'Whoever made the plan has no right to move this case.',
  },
  noCalendar: {
    kk: 'Істің мерзімдері күнтізбесі жоқ жылға өтеді: алдымен сол жылдың күнтізбесін бекіту қажет.',
    ru: 'Сроки дела переходят на год без календаря: сначала нужно утвердить календарь этого года.',
    en: 'The dates of the case reach into a year without a calendar: that calendar has to be approved first.',
  },
} as const satisfies Record<MoveRefusal, LocalisedText>;

/** Who did what last, where that is why. */
export interface ActedBy {
  readonly name: string | null;
  readonly act: string;
}

export function refusalText(id: MoveRefusal, language: Language, by: ActedBy | null = null): string {
  const who = by ? ` (${[by.name, actNameOf(by.act, language)].filter(Boolean).join(': ')})` : '';
  return refusals[id][language].replace('{who}', who);
}

const skillNames = {
  service: { kk: 'қызмет түрі', ru: 'вид услуги', en: 'service' },
  language: { kk: 'өтініш берушінің тілі', ru: 'язык заявителя', en: 'language of the applicant' },
  documentKind: { kk: 'құжат түрі', ru: 'вид документа', en: 'kind of document' },
} as const satisfies Record<SkillKind, LocalisedText>;

const whys = {
  inTurn: {
    kk: 'Кезек бойынша: осы қызметкерге {turn}-іс.',
    ru: 'По очереди: {turn}-е дело этому сотруднику.',
    en: 'In turn: case {turn} for this officer.',
  },
  leastLoaded: {
    kk: 'Жүктемесі ең аз: {units}.',
    ru: 'Наименьшая загрузка: {units}.',
    en: 'Least loaded: {units}.',
  },
  skilled: {
    kk: 'Дағдысы бойынша: {skills}.',
    ru: 'По навыкам: {skills}.',
    en: 'By skill: {skills}.',
  },
  substitute: {
    kk: 'Жұмыста жоқ қызметкердің орнын басады.',
    ru: 'Замещает отсутствующего сотрудника.',
    en: 'Stands in for the absent officer.',
  },
  back: {
    kk: 'Істің бұрынғы орындаушысы.',
    ru: 'Прежний исполнитель дела.',
    en: 'Held the case before.',
  },
} as const satisfies Record<MoveWhy['id'], LocalisedText>;

export function whyText(why: MoveWhy, language: Language): string {
  const slots: Readonly<Record<string, string>> = {
    turn: why.id === 'inTurn' ? String(why.turn) : '',
    units: why.id === 'leastLoaded' ? loadText(why, language) : '',
    skills: why.id === 'skilled' ? why.skills.map(kind => skillNames[kind][language]).join(', ') : '',
  };
  return whys[why.id][language].replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
}

const loadText = ({ units, capacity }: { units: number; capacity: number | null }, language: Language) =>
  [units, capacity].flatMap(one => (one === null ? [] : [one.toLocaleString(language)])).join(' / ');

const warnings = {
  hearingClash: {
    kk: 'Тыңдау кезінде жаңа орындаушы басқа тыңдауға қатысады.',
    ru: 'Во время заслушивания новый исполнитель участвует в другом заслушивании.',
    en: 'At the time of the hearing the new officer sits in another one.',
  },
} as const satisfies Record<MoveWarning, LocalisedText>;

export const warningText = (id: MoveWarning, language: Language): string => warnings[id][language];
