import type { ProvisionId } from '../law/provisions.ts';
import { provisions } from '../law/provisions.ts';
import {
  facts,
  heading,
  letter,
  letterhead,
  numbered,
  opening,
  paragraph,
  section,
  signature,
  table,
} from './layout.ts';
import { type PaperLanguage, paperTitles, type Words } from './paper.ts';
import type { CaseRecord, Dated, DocumentRecord } from './record.ts';
import type { Paper } from './render.ts';
import { documentKind, hour, inFigures, inWords, serviceNames, tenge } from './wording.ts';

export interface ReceiptRecord extends CaseRecord, Dated {
  readonly phone: string | null;
  readonly destination: Words;
  readonly power: { readonly number: string | null; readonly issuedOn: Temporal.PlainDate | null } | null;
  readonly documents: readonly DocumentRecord[];
  /** What was brought, of the list of the standard. */
  readonly presented: readonly Words[];
  readonly duty: {
    readonly totalTiyn: number;
    readonly paidTiyn: number;
    readonly mci: number;
    readonly documents: number;
  } | null;
  /** Who accepted the package at the counter. */
  readonly acceptedBy: string | null;
  /** On what the result is handed over, and how long it is kept. */
  readonly issue: readonly ProvisionId[];
}

const corporation = {
  kk: '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы',
  ru: 'Государственная корпорация «Правительство для граждан»',
} as const satisfies Words;

const portal = { kk: '«Электрондық үкімет» веб-порталы', ru: 'Веб-портал «электронного правительства»' } as const;

const portalHeading = {
  kk: 'Сұрау салудың қабылданғаны туралы хабарлама',
  ru: 'Уведомление о принятии запроса',
} as const satisfies Words;

const said = {
  service: { kk: 'Мемлекеттік көрсетілетін қызмет', ru: 'Государственная услуга' },
  applicant: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель' },
  representative: { kk: 'Өкілі', ru: 'Представитель' },
  power: { kk: 'Сенімхат', ru: 'Доверенность' },
  phone: { kk: 'Байланыс телефоны', ru: 'Контактный телефон' },
  destination: { kk: 'Межелі ел', ru: 'Страна назначения' },
  provider: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель' },
  filed: { kk: 'Құжаттар тапсырылған уақыт', ru: 'Документы сданы' },
  requested: { kk: 'Сұрау салу берілген уақыт', ru: 'Запрос подан' },
  accepted: { kk: 'Қабылданған күні', ru: 'День приема' },
  until: { kk: 'Қызмет көрсету мерзімінің соңғы күні', ru: 'Последний день срока оказания услуги' },
  place: { kk: 'Нәтиже берілетін орын', ru: 'Место выдачи результата' },
  duty: { kk: 'Мемлекеттік баж', ru: 'Государственная пошлина' },
  documents: { kk: 'Апостиль қоюға ұсынылған құжаттар', ru: 'Документы, представленные для проставления апостиля' },
  package: { kk: 'Ұсынылған құжаттар топтамасы', ru: 'Представленный пакет документов' },
  issue: { kk: 'Нәтижені беру', ru: 'Выдача результата' },
  kind: { kk: 'Құжат', ru: 'Документ' },
  number: { kk: 'Нөмірі, күні', ru: 'Номер, дата' },
  issuer: { kk: 'Кім берген', ru: 'Кем выдан' },
  form: { kk: 'Нысаны', ru: 'Форма' },
  clerk: { kk: 'Құжаттарды қабылдаған', ru: 'Документы принял(а)' },
} as const satisfies Record<string, Words>;

const forms = {
  original: { kk: 'түпнұсқа', ru: 'подлинник' },
  notarisedCopy: { kk: 'нотариат куәландырған көшірме', ru: 'нотариально засвидетельствованная копия' },
  scan: { kk: 'электрондық көшірме', ru: 'электронная копия' },
} as const satisfies Record<DocumentRecord['form'], Words>;

export function receiptPaper(record: ReceiptRecord, language: PaperLanguage): Paper {
  const atCounter = record.channel === 'corporation';
  const word = (name: keyof typeof said) => said[name][language];
  const issuer = atCounter ? (record.office ?? corporation) : portal;
  const title = atCounter ? paperTitles.receipt[language] : portalHeading[language];
  return {
    language,
    title: paperTitles.receipt[language],
    author: issuer[language],
    at: record.at,
    // The receipt is older than the number the office registers the case under.
    content: letter(record.receiptNumber, language, [
      letterhead(issuer, []),
      opening({ number: record.receiptNumber, date: record.acceptedOn, to: [] }, language),
      heading(title),
      facts([
        [word('service'), `«${serviceNames[record.service][language]}»`],
        [word('applicant'), record.applicant],
        [word('representative'), record.representative],
        [word('power'), powerLine(record.power, language)],
        [word('phone'), record.phone],
        [word('destination'), record.destination[language]],
        [word('provider'), record.provider.name[language]],
        [atCounter ? word('filed') : word('requested'), `${inFigures(record.filedAt)}, ${hour(record.filedAt)}`],
        [word('accepted'), inWords(record.acceptedOn, language)],
        [word('until'), inWords(record.termEndsOn, language)],
        [word('place'), record.office?.[language] ?? null],
        [word('duty'), dutyLine(record.duty, language)],
      ]),
      section(word('documents')),
      table(
        ['№', word('kind'), word('number'), word('issuer'), word('form')],
        [18, '*', 95, 150, 70],
        record.documents.map((document, at) => [
          String(at + 1),
          documentKind(document.kind, language),
          numberLine(document),
          document.issuerName,
          forms[document.form][language],
        ]),
      ),
      ...(record.presented.length > 0
        ? [section(word('package')), numbered(record.presented.map(text => text[language]))]
        : []),
      section(word('issue')),
      ...record.issue.map(id => paragraph(provisions[id].text[language])),
      ...(atCounter ? [signature(word('clerk'), record.acceptedBy)] : []),
    ]),
  };
}

function numberLine({ number, issuedOn }: DocumentRecord): string {
  return [number ? `№ ${number}` : null, issuedOn && inFigures(issuedOn)].filter(Boolean).join(', ') || '–';
}

function powerLine(power: ReceiptRecord['power'], language: PaperLanguage): string | null {
  if (!power) {
    return null;
  }
  const parts = [power.number && `№ ${power.number}`, power.issuedOn && inWords(power.issuedOn, language)];
  return parts.filter(Boolean).join(', ') || null;
}

function dutyLine(duty: ReceiptRecord['duty'], language: PaperLanguage): string | null {
  if (!duty) {
    return null;
  }
  const { totalTiyn, paidTiyn, documents } = duty;
  const paid = paidTiyn >= totalTiyn;
  const sum = tenge(totalTiyn);
  return language === 'kk'
    ? `${sum} теңге (0,5 АЕК × ${documents} құжат), ${paid ? 'төленді' : 'төленбеген'}`
    : `${sum} тенге (0,5 МРП × ${documents} док.), ${paid ? 'уплачена' : 'не уплачена'}`;
}
