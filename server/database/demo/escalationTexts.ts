import type { BreachCause } from '../../escalations/escalation.ts';
import type { StageId } from '../../law/law.ts';

/** What those who answer for missed dates put down, made up. */

type Causes = Partial<Record<BreachCause, number>>;

const usual: Causes = { workload: 45, absence: 25, mistake: 15, system: 15 };
const ofIssuer: Causes = { organisationSilent: 60, workload: 25, absence: 15 };
const ofApplicant: Causes = { applicantSilent: 70, workload: 30 };
const ofCarriage: Causes = { carrier: 60, workload: 25, mistake: 15 };

const causesByStage: Readonly<Partial<Record<StageId, Causes>>> = {
  carriage: ofCarriage,
  payment: ofApplicant,
  inquiry: ofIssuer,
  comparison: ofIssuer,
  originals: ofApplicant,
  signature: { absence: 60, otherUnit: 40 },
  dispatch: ofCarriage,
  transit: ofCarriage,
  keeping: ofApplicant,
  resending: ofCarriage,
};

export const causesOf = (stage: StageId | null): Causes => (stage && causesByStage[stage]) ?? usual;

type Measures = Readonly<Record<'kk' | 'ru', readonly [string, ...string[]]>>;

export const measures: Readonly<Record<BreachCause, Measures>> = {
  workload: {
    kk: [
      'Бөлімнің жүктемесі қайта бөлінді, мерзімі таяған істер күн сайын тексеріледі.',
      'Істер мамандар арасында қайта бөлінді.',
    ],
    ru: [
      'Нагрузка в отделе перераспределена, дела с близким сроком проверяются каждое утро.',
      'Часть дел передана менее занятым сотрудникам.',
    ],
  },
  absence: {
    kk: ['Маман ауырып қалды, істері басқа маманға берілді.', 'Демалыс кезіне алмастырушы тағайындалды.'],
    ru: ['Исполнитель был на больничном, дела переданы коллеге.', 'На время отпуска назначен замещающий.'],
  },
  mistake: {
    kk: ['Маманмен әңгіме өткізілді, мерзімді есептеу тәртібі түсіндірілді.'],
    ru: ['С исполнителем проведена беседа, порядок счета сроков разъяснен.'],
  },
  organisationSilent: {
    kk: [
      'Ұйымға қайталама сұрау жіберіліп, басшысымен телефон арқылы сөйлестік.',
      'Ұйымның құрылтайшысына хат жазылды.',
    ],
    ru: [
      'Организации направлен повторный запрос, с ее руководителем говорили по телефону.',
      'Направлено письмо учредителю организации.',
    ],
  },
  applicantSilent: {
    kk: ['Өтініш берушіге қосымша хабарлама жіберіліп, телефон арқылы еске салынды.'],
    ru: ['Заявителю отправлено дополнительное извещение, напомнили по телефону.'],
  },
  carrier: {
    kk: ['Тасымалдаушыға талап қойылды, жөнелтілімдер таңғы тізілімге ауыстырылды.'],
    ru: ['Перевозчику направлена претензия, отправления перенесены в утренний реестр.'],
  },
  system: {
    kk: ['Жүйе істемеген уақыт туралы акт жасалды, жұмыс қалпына келтірілді.'],
    ru: ['Составлен акт о недоступности системы, работа восстановлена.'],
  },
  otherUnit: {
    kk: ['Қол қою кестесі келісілді, құжаттар күніне екі рет беріледі.'],
    ru: ['Согласован график подписания, документы передаются дважды в день.'],
  },
  other: { kk: ['Себебі анықталып, жойылды.'], ru: ['Причина выяснена и устранена.'] },
};
