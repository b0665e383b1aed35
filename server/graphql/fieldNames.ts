import type { Language, LocalisedText } from '../law/law.ts';

/** What the fields of inputs are called when one of them is wrong. */
const fieldNames: Readonly<Record<string, LocalisedText>> = {
  'applicant.kind': { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
  'applicant.iin': { kk: 'Өтініш берушінің ЖСН', ru: 'ИИН заявителя', en: 'IIN of the applicant' },
  'applicant.bin': { kk: 'Өтініш берушінің БСН', ru: 'БИН заявителя', en: 'BIN of the applicant' },
  representative: { kk: 'Өкіл', ru: 'Представитель', en: 'Representative' },
  'representative.powerKind': { kk: 'Сенімхат', ru: 'Доверенность', en: 'Power of attorney' },
  signedWith: { kk: 'Өтініштің қолтаңбасы', ru: 'Подпись заявления', en: 'Signature of the application' },
  'consent.evidence': { kk: 'Келісім', ru: 'Согласие', en: 'Consent' },
  documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  'documents.issuerKind': { kk: 'Құжатты берген', ru: 'Кем выдан документ', en: 'Issuer of the document' },
  'documents.form': { kk: 'Құжаттың нысаны', ru: 'Форма документа', en: 'Form of the document' },
  counter: { kk: 'Кезек', ru: 'Очередь', en: 'Queue' },
  providerId: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
  unitId: { kk: 'Бөлімше', ru: 'Подразделение', en: 'Unit' },
  officerId: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Officer' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  presented: { kk: 'Құжаттар тізбесі', ru: 'Перечень документов', en: 'Checklist' },
  paidOn: { kk: 'Төленген күні', ru: 'Дата оплаты', en: 'Day of payment' },
  reference: { kk: 'Төлем құжаты', ru: 'Платежный документ', en: 'Payment reference' },
  inquiryId: { kk: 'Сұрау салу', ru: 'Запрос', en: 'Inquiry' },
  pleaseAnswerBy: { kk: 'Жауап сұралатын күн', ru: 'Просьба ответить до', en: 'Please answer by' },
  answers: { kk: 'Жауаптар', ru: 'Ответы', en: 'Answers' },
  signatureMatches: { kk: 'Үлгімен салыстыру', ru: 'Сличение с образцом', en: 'Comparison with the specimen' },
  documentIds: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  documentId: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
  entryId: { kk: 'Тіркеу кітабының жазбасы', ru: 'Запись книги регистрации', en: 'Entry of the register book' },
  receiptPresented: { kk: 'Қолхат', ru: 'Расписка', en: 'Receipt' },
  powerNumber: { kk: 'Сенімхаттың нөмірі', ru: 'Номер доверенности', en: 'Number of the power of attorney' },
  powerNotarised: { kk: 'Сенімхат', ru: 'Доверенность', en: 'Power of attorney' },
  email: { kk: 'Электрондық мекенжай', ru: 'Адрес электронной почты', en: 'E-mail address' },
  password: { kk: 'Құпиясөз', ru: 'Пароль', en: 'Password' },
  scope: { kk: 'Ауқым', ru: 'Охват', en: 'Scope' },
  after: { kk: 'Бет', ru: 'Страница', en: 'Page' },
  file: { kk: 'Файл', ru: 'Файл', en: 'File' },
  Text: { kk: 'Мәтін', ru: 'Текст', en: 'Text' },
  Iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  Bin: { kk: 'БСН', ru: 'БИН', en: 'BIN' },
  Phone: { kk: 'Телефон', ru: 'Телефон', en: 'Telephone' },
  Email: { kk: 'Электрондық мекенжай', ru: 'Адрес электронной почты', en: 'E-mail address' },
  CountryCode: { kk: 'Ел', ru: 'Страна', en: 'Country' },
  Day: { kk: 'Күн', ru: 'Дата', en: 'Date' },
  Moment: { kk: 'Уақыт', ru: 'Время', en: 'Time' },
};

/** A field without a name here is a technical one and is shown as it is called in the interface. */
export function fieldName(field: string, language: Language): string {
  return (Object.hasOwn(fieldNames, field) ? fieldNames[field]?.[language] : undefined) ?? field;
}
