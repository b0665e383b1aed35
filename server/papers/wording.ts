import { placeInWords } from '../law/place.ts';
import { type ProvisionId, provisions } from '../law/provisions.ts';
import type { Service } from '../law/law.ts';
import type { PaperLanguage, Words } from './paper.ts';
import type { DocumentRecord } from './record.ts';

/** Dates, references to the law and documents as official letters write them. */

const months: Readonly<Record<PaperLanguage, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

export function inWords(
  { year, month, day }: Temporal.PlainDate | Temporal.PlainDateTime,
  language: PaperLanguage,
): string {
  const name = months[language][month - 1] ?? '';
  return language === 'kk' ? `${year} жылғы ${day} ${name}` : `${day} ${name} ${year} года`;
}

const two = (value: number) => String(value).padStart(2, '0');

export function inFigures({ year, month, day }: Temporal.PlainDate | Temporal.PlainDateTime): string {
  return `${two(day)}.${two(month)}.${year}`;
}

export function hour({ hour: hours, minute }: Temporal.PlainDateTime): string {
  return `${two(hours)}:${two(minute)}`;
}

export function tenge(tiyn: number): string {
  const [whole = '0', part] = (tiyn / 100).toFixed(2).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0')},${part ?? '00'}`;
}

const ofTheCode: Readonly<Record<PaperLanguage, (article: string) => string>> = {
  kk: article => `Қазақстан Республикасы Әкімшілік рәсімдік-процестік кодексінің ${article}-бабы`,
  ru: article => `статья ${article} Административного процедурно-процессуального кодекса Республики Казахстан`,
};

/** Where a provision stands; empty for what no order contains: a practice of the office is not cited as law. */
export function citation(id: ProvisionId, language: PaperLanguage): string {
  const provision = provisions[id];
  const article = /^APPC art (\d+)$/.exec(provision.place)?.[1];
  return article ? codeArticle(article, language) : placeInWords(provision)[language];
}

export const codeArticle = (article: string, language: PaperLanguage): string => ofTheCode[language](article);

/** A sentence with its source in brackets, where it has one. */
export function withSource(sentence: string, source: string): string {
  return source ? `${sentence.replace(/\.$/, '')} (${source}).` : sentence;
}

export const serviceNames: Readonly<Record<Service, Words>> = {
  education: {
    kk: 'Білім беру ұйымдарынан шығатын ресми құжаттарды апостильдеу',
    ru: 'Апостилирование официальных документов, исходящих из организаций образования',
  },
  justice: {
    kk: 'Қазақстан Республикасының әділет органдарынан және өзге мемлекеттік органдарынан, сондай-ақ нотариустардан шығатын ресми құжаттарға апостиль қою',
    ru: 'Апостилирование официальных документов, исходящих из органов юстиции и иных государственных органов Республики Казахстан, а также нотариусов',
  },
};

/** As the orders themselves are named: which the short references mean. */
export const orders: Readonly<Record<Service, Words>> = {
  education: {
    kk: 'Қағидалар – Қазақстан Республикасы Білім және ғылым министрінің 2020 жылғы 18 мамырдағы № 209 бұйрығымен бекітілген мемлекеттік қызмет көрсету қағидалары; Стандарт – Қағидаларға 1-қосымша.',
    ru: 'Правила – правила оказания государственной услуги, утвержденные приказом Министра образования и науки Республики Казахстан от 18 мая 2020 года № 209; Стандарт – приложение 1 к Правилам.',
  },
  justice: {
    kk: 'Қағидалар – Қазақстан Республикасы Әділет министрінің міндетін атқарушының 2020 жылғы 27 мамырдағы № 58 бұйрығымен бекітілген мемлекеттік қызмет көрсету қағидалары; Стандарт – Қағидаларға 1-қосымша.',
    ru: 'Правила – правила оказания государственной услуги, утвержденные приказом исполняющего обязанности Министра юстиции Республики Казахстан от 27 мая 2020 года № 58; Стандарт – приложение 1 к Правилам.',
  },
};

const documentKinds: Readonly<Record<string, Words>> = {
  diploma: { kk: 'Диплом', ru: 'Диплом' },
  diplomaSupplement: { kk: 'Дипломға қосымша', ru: 'Приложение к диплому' },
  supplement: { kk: 'Қосымша', ru: 'Приложение' },
  transcript: { kk: 'Транскрипт', ru: 'Транскрипт' },
  certificate: { kk: 'Куәлік', ru: 'Свидетельство' },
  attestat: { kk: 'Аттестат', ru: 'Аттестат' },
  schoolCertificate: { kk: 'Аттестат', ru: 'Аттестат' },
  birthCertificate: { kk: 'Туу туралы куәлік', ru: 'Свидетельство о рождении' },
  marriageCertificate: { kk: 'Неке қию туралы куәлік', ru: 'Свидетельство о заключении брака' },
  notarialDocument: { kk: 'Нотариаттық құжат', ru: 'Нотариальный документ' },
  courtDecision: { kk: 'Сот шешімі', ru: 'Решение суда' },
  other: { kk: 'Өзге құжат', ru: 'Иной документ' },
};

/** The kind is any text: what is not on the list is shown as it was written. */
export const documentKind = (kind: string, language: PaperLanguage): string => documentKinds[kind]?.[language] ?? kind;

/** «Диплом № ЖБ 0012345, 30.06.2015» */
export function documentLine({ kind, number, issuedOn }: DocumentRecord, language: PaperLanguage): string {
  const numbered = number ? `${documentKind(kind, language)} № ${number}` : documentKind(kind, language);
  return issuedOn ? `${numbered}, ${inFigures(issuedOn)}` : numbered;
}
