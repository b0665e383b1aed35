import type { BreachCause } from '../escalations/escalation.ts';
import type { LocalisedText, Role } from '../law/law.ts';
import type { PaymentMethod } from '../payments/payment.entity.ts';
import type { ReassignmentReason } from '../reassignments/reassignment.ts';

/** Names of what rows are about, where the law has none. */

export const roleNames: Readonly<Record<Role, LocalisedText>> = {
  registrar: { kk: 'Кеңсе тіркеушісі', ru: 'Регистратор канцелярии', en: 'Registrar' },
  officer: { kk: 'Жауапты қызметкер', ru: 'Ответственный исполнитель', en: 'Officer' },
  supervisor: { kk: 'Жауапты бөлімше басшысы', ru: 'Руководитель подразделения', en: 'Supervisor' },
  head: { kk: 'Көрсетілетін қызметті берушінің басшысы', ru: 'Руководитель услугодателя', en: 'Head of the provider' },
  clerk: {
    kk: 'Мемлекеттік корпорация қызметкері',
    ru: 'Работник Государственной корпорации',
    en: 'State Corporation clerk',
  },
  reviewer: { kk: 'Шағымды қарайтын қызметкер', ru: 'Сотрудник, рассматривающий жалобы', en: 'Reviewer' },
  analyst: { kk: 'Талдаушы', ru: 'Аналитик', en: 'Analyst' },
  administrator: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
  portal: {
    kk: '«Электрондық үкімет» порталы',
    ru: 'Портал «электронного правительства»',
    en: 'E-government portal',
  },
  system: { kk: 'Жүйе', ru: 'Система', en: 'System' },
};

export const causeNames: Readonly<Record<BreachCause, LocalisedText>> = {
  workload: { kk: 'Жұмыс көлемінің көптігі', ru: 'Большая нагрузка', en: 'Too much work' },
  absence: {
    kk: 'Жауапты қызметкердің болмауы',
    ru: 'Отсутствие ответственного сотрудника',
    en: 'Absence of the person in charge',
  },
  mistake: { kk: 'Қателік немесе назардан тыс қалдыру', ru: 'Ошибка или упущение', en: 'Mistake or oversight' },
  organisationSilent: {
    kk: 'Ұйым сұрау салуға жауап бермеді',
    ru: 'Организация не ответила на запрос',
    en: 'The organisation did not answer the inquiry',
  },
  applicantSilent: {
    kk: 'Көрсетілетін қызметті алушы жауап бермеді',
    ru: 'Услугополучатель не ответил',
    en: 'The service recipient did not answer',
  },
  carrier: { kk: 'Жеткізудің кешігуі', ru: 'Задержка доставки', en: 'Late delivery' },
  system: { kk: 'Ақпараттық жүйенің іркілісі', ru: 'Сбой информационной системы', en: 'The information system failed' },
  otherUnit: { kk: 'Басқа бөлімшедегі кідіріс', ru: 'Задержка в другом подразделении', en: 'Delay in another unit' },
  other: { kk: 'Өзге', ru: 'Иное', en: 'Other' },
};

export const moveNames: Readonly<Record<ReassignmentReason | 'oneCase', LocalisedText>> = {
  oneCase: { kk: 'Жеке берілген іс', ru: 'Дело передано отдельно', en: 'Moved by itself' },
  absence: { kk: 'Орындаушының болмауы', ru: 'Отсутствие исполнителя', en: 'Absence of the officer' },
  load: { kk: 'Жүктемені теңестіру', ru: 'Выравнивание загрузки', en: 'Even load' },
  skill: { kk: 'Басқа дағды қажет', ru: 'Нужны другие навыки', en: 'Other skills needed' },
  conflict: { kk: 'Мүдделер қақтығысы', ru: 'Конфликт интересов', en: 'Conflict of interest' },
  leaving: {
    kk: 'Орындаушының жұмыстан шығуы немесе ауысуы',
    ru: 'Увольнение или перевод исполнителя',
    en: 'The officer leaves',
  },
  urgency: { kk: 'Шұғылдық', ru: 'Срочность', en: 'Urgency' },
  other: { kk: 'Өзге', ru: 'Иное', en: 'Other' },
  return: { kk: 'Орындаушының жұмысқа оралуы', ru: 'Возвращение исполнителя', en: 'Return of the officer' },
  reversal: { kk: 'Істерді қайтару', ru: 'Возврат дел', en: 'Sent back' },
};

export const methodNames: Readonly<Record<PaymentMethod, LocalisedText>> = {
  receipt: { kk: 'Түбіртектің түпнұсқасы', ru: 'Подлинник квитанции', en: 'Original receipt' },
  prepaidCopy: {
    kk: 'Төлем құжатының көшірмесі',
    ru: 'Копия платежного документа',
    en: 'Copy of the payment document',
  },
  gateway: {
    kk: '«Электрондық үкіметтің» төлем шлюзі',
    ru: 'Платежный шлюз «электронного правительства»',
    en: 'Payment gateway of e-government',
  },
};

export const holderNames: Readonly<Record<string, LocalisedText>> = {
  provider: { kk: 'Көрсетілетін қызметті берушіде', ru: 'У услугодателя', en: 'With the provider' },
  applicant: { kk: 'Өтініш берушіде', ru: 'У заявителя', en: 'With the applicant' },
  organisation: { kk: 'Сұрау салынған ұйымда', ru: 'У запрошенной организации', en: 'With the organisation asked' },
};

export const counterNames: Readonly<Record<string, LocalisedText>> = {
  waiting: { kk: 'Кезекте күту', ru: 'Ожидание в очереди', en: 'Waiting' },
  service: { kk: 'Қызмет көрсету', ru: 'Обслуживание', en: 'Service' },
};

export const wholeTerm: LocalisedText = { kk: 'Бүкіл мерзім', ru: 'Весь срок услуги', en: 'The whole term' };
export const atProvider: LocalisedText = {
  kk: 'Көрсетілетін қызметті беруші',
  ru: 'Услугодатель',
  en: 'Provider',
};
/** What a complaint about no case has for a channel or an edition. */
export const nothing: LocalisedText = { kk: 'Көрсетілмеген', ru: 'Не указано', en: 'None' };

export const rateName = (mci: string): LocalisedText => ({
  kk: `АЕК ${mci} теңге`,
  ru: `МРП ${mci} тенге`,
  en: `MCI ${mci} tenge`,
});
