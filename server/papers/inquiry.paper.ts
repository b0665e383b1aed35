import type { ProvisionId } from '../law/provisions.ts';
import {
  facts,
  heading,
  numbered,
  opening,
  paragraph,
  providersLetter,
  section,
  signature,
  whatIsCited,
} from './layout.ts';
import type { PaperLanguage, Words } from './paper.ts';
import type { CaseRecord, Dated, DocumentRecord } from './record.ts';
import type { Paper } from './render.ts';
import { citation, documentKind, inFigures, inWords } from './wording.ts';

export interface InquiryRecord extends CaseRecord, Dated {
  readonly inquiryNumber: string | null;
  readonly sentOn: Temporal.PlainDate;
  readonly organisation: Words;
  readonly email: string | null;
  readonly pleaseAnswerBy: Temporal.PlainDate;
  readonly documents: readonly DocumentRecord[];
  readonly provision: ProvisionId;
  readonly officer: string;
}

const said = {
  one: { kk: 'Құжаттың түпнұсқалығын растау туралы сұрау салу', ru: 'Запрос о подтверждении подлинности документа' },
  several: {
    kk: 'Құжаттардың түпнұсқалығын растау туралы сұрау салу',
    ru: 'Запрос о подтверждении подлинности документов',
  },
  document: { kk: 'Құжат', ru: 'Документ' },
  applicant: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель' },
  number: { kk: 'Нөмірі', ru: 'Номер' },
  issuedOn: { kk: 'Берілген күні', ru: 'Дата выдачи' },
  issuer: { kk: 'Кім берген', ru: 'Кем выдан' },
  signatory: { kk: 'Қол қойған адам', ru: 'Кем подписан' },
  capacity: { kk: 'Қол қойған адамның лауазымы', ru: 'Должность подписавшего' },
  seal: { kk: 'Мөр басқан орган', ru: 'Чьей печатью скреплен' },
  ask: { kk: 'Жауапта мыналарды көрсетуіңізді сұраймыз', ru: 'В ответе просим указать' },
  case: { kk: 'Жауапта осы істің нөмірін көрсетіңіз', ru: 'В ответе просим сослаться на номер дела' },
  officer: { kk: 'Жауапты қызметкер', ru: 'Ответственный сотрудник' },
} as const satisfies Record<string, Words>;

/** Both must be confirmed: study, and that the document is genuine (AMB-07); of a state body only the latter is asked. */
const study = {
  kk: 'құжат иесінің ұйымда оқығаны және оны бітіргені расталатыны немесе расталмайтыны;',
  ru: 'подтверждается ли обучение владельца документа в организации и его окончание;',
} as const satisfies Words;
const questions: readonly Words[] = [
  {
    kk: 'құжаттың көрсетілген нөмірмен және күнмен берілгені не берілмегені;',
    ru: 'выдан ли документ под указанным номером и указанной датой;',
  },
  {
    kk: 'құжатқа көрсетілген адамның аталған лауазымда қол қойғаны не қоймағаны;',
    ru: 'подписан ли документ указанным лицом в названной должности;',
  },
  { kk: 'құжаттағы мөрдің түпнұсқалығы расталатыны немесе расталмайтыны.', ru: 'подлинна ли печать на документе.' },
];

export function inquiryPaper(record: InquiryRecord, language: PaperLanguage): Paper {
  const word = (name: keyof typeof said) => said[name][language];
  const { documents } = record;
  const asked = record.service === 'education' ? [study, ...questions] : questions;
  return providersLetter('inquiry', record, language, [
    opening(
      {
        number: record.inquiryNumber,
        date: record.sentOn,
        to: [record.organisation[language], ...(record.email ? [record.email] : [])],
      },
      language,
    ),
    heading(word(documents.length > 1 ? 'several' : 'one')),
    paragraph(request(record, language)),
    facts([
      [word('applicant'), record.applicant],
      ...documents.flatMap((document, at): [string, string | null][] => [
        [
          documents.length > 1 ? `${word('document')} ${at + 1}` : word('document'),
          documentKind(document.kind, language),
        ],
        [word('number'), document.number],
        [word('issuedOn'), document.issuedOn && inFigures(document.issuedOn)],
        [word('issuer'), document.issuerName],
        [word('signatory'), document.signatoryName],
        [word('capacity'), document.signatoryCapacity],
        [word('seal'), document.sealAuthority],
      ]),
    ]),
    section(`${word('ask')}:`),
    numbered(asked.map(text => text[language])),
    paragraph(answerBy(record, language)),
    paragraph(`${word('case')}: № ${record.number ?? record.receiptNumber}.`),
    signature(word('officer'), record.officer),
    ...(record.service === 'education' ? [whatIsCited(record, language)] : []),
  ]);
}

function request({ provision, documents }: InquiryRecord, language: PaperLanguage): string {
  const source = citation(provision, language);
  const several = documents.length > 1;
  if (language === 'kk') {
    // A reference ends in a possessive: its dative is always -на.
    const basis = source ? `${source}на сәйкес апостиль` : 'Апостиль';
    return `${basis} қоюға ұсынылған мына ${several ? 'құжаттардың' : 'құжаттың'} түпнұсқалығын растауыңызды сұраймыз.`;
  }
  const what = several
    ? 'подлинность следующих документов, представленных'
    : 'подлинность следующего документа, представленного';
  return `Просим подтвердить ${what} для проставления апостиля${source ? ` (${source})` : ''}.`;
}

function answerBy({ pleaseAnswerBy }: InquiryRecord, language: PaperLanguage): string {
  const day = inWords(pleaseAnswerBy, language);
  return language === 'kk'
    ? `Мемлекеттік қызмет көрсету мерзімі шектеулі болғандықтан, жауапты ${day} күнінен кешіктірмей жіберуіңізді сұраймыз.`
    : `Поскольку срок оказания государственной услуги ограничен, просим направить ответ не позднее ${day}.`;
}
