import { type actName, actNameOf } from '../law/names.ts';
import type { PaperLanguage, Words } from './paper.ts';

type CaseAct = Parameters<typeof actName>[0];

/** On the dashboard acts are orders to do something; a letter names what was done. In Kazakh the two are one form. */
const inRussian = {
  sendToProvider: 'Направление документов услугодателю',
  recordArrival: 'Отметка о поступлении документов',
  registerApplication: 'Регистрация заявления',
  assignOfficer: 'Назначение исполнителя',
  reassignOfficer: 'Смена исполнителя',
  takeCase: 'Принятие дела в работу',
  confirmCompleteness: 'Подтверждение полноты пакета документов',
  requestCorrection: 'Запрос исправления',
  recordCorrection: 'Отметка об исправлении',
  refuseIncomplete: 'Отказ в оказании государственной услуги (неполный пакет документов)',
  correctDocument: 'Исправление данных документа',
  refuseExpired: 'Отказ в оказании государственной услуги (истек срок действия документов)',
  recordPayment: 'Отметка об оплате',
  remindPayment: 'Напоминание об оплате',
  refuseUnpaid: 'Отказ в оказании государственной услуги (государственная пошлина не уплачена)',
  sendInquiry: 'Направление запроса',
  recordInquiryAnswer: 'Внесение ответа на запрос',
  escalateInquiry: 'Доклад руководителю об отсутствии ответа на запрос',
  compareSpecimen: 'Сличение с образцами',
  draftPreliminaryDecision: 'Подготовка предварительного решения',
  allowLateRefusal: 'Разрешение подготовить отказ в конце срока услуги',
  scheduleHearing: 'Назначение заслушивания',
  sendHearingNotice: 'Направление уведомления о заслушивании',
  recordNotification: 'Отметка об отправке или вручении уведомления',
  recordObjection: 'Внесение возражения',
  postponeHearing: 'Отложение заслушивания',
  recordHearing: 'Внесение протокола заслушивания',
  signMinutes: 'Подписание протокола заслушивания',
  withdrawPreliminaryDecision: 'Отзыв предварительного решения',
  grantAfterHearing: 'Решение о проставлении апостиля по результатам заслушивания',
  refuseOnMerits: 'Отказ в оказании государственной услуги по существу',
  callForOriginals: 'Запрос подлинников',
  acceptOriginals: 'Прием подлинников',
  recordOriginals: 'Отметка о поступлении подлинников',
  affixApostille: 'Проставление апостиля',
  voidNumber: 'Аннулирование испорченного номера',
  signDocuments: 'Подписание документов',
  returnUnsigned: 'Возврат документов без подписи',
  enterInRegister: 'Внесение в книгу регистрации',
  annulRegisterEntry: 'Аннулирование записи в книге регистрации',
  dispatchResult: 'Отправка результата',
  recordArrivalAtCorporation: 'Отметка о поступлении в Государственную корпорацию',
  handOver: 'Выдача документов',
  returnToProvider: 'Возврат услугодателю',
  recordReturn: 'Отметка о возврате',
  requestResult: 'Запрос результата',
  resendResult: 'Повторное направление результата',
  acceptApplication: 'Прием заявления',
  submitApplication: 'Подача заявления',
  addAttachment: 'Приобщение файла к делу',
  reopenCase: 'Возобновление рассмотрения дела',
  moveDates: 'Перенос сроков',
} as const satisfies Record<CaseAct, string>;

const refusalsInKazakh: Readonly<Partial<Record<string, string>>> = {
  refuseIncomplete: 'Мемлекеттік қызмет көрсетуден бас тарту (құжаттар топтамасы толық емес)',
  refuseExpired: 'Мемлекеттік қызмет көрсетуден бас тарту (құжаттардың қолданылу мерзімі өткен)',
  refuseUnpaid: 'Мемлекеттік қызмет көрсетуден бас тарту (мемлекеттік баж төленбеген)',
  refuseOnMerits: 'Мемлекеттік қызмет көрсетуден мәні бойынша бас тарту',
};

const isCaseAct = (act: string): act is CaseAct => Object.hasOwn(inRussian, act);

const inLanguage: Readonly<Record<keyof Words, (act: string) => string>> = {
  kk: act => refusalsInKazakh[act] ?? actNameOf(act, 'kk'),
  ru: act => (isCaseAct(act) ? inRussian[act] : actNameOf(act, 'ru')),
};

export const contestedAct = (act: string, language: PaperLanguage): string => inLanguage[language](act);
