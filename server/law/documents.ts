import type { DocumentRequirement } from './law.ts';
import type { ProvisionId } from './provisions.ts';
import { provisions } from './provisions.ts';

/** A requirement that a fact of the case takes off the list. */
export interface ListedDocument extends DocumentRequirement {
  /** AMB-37: what was paid through the gateway is looked up, not asked for on paper. */
  readonly unless?: 'paidThroughGateway';
}

export interface DocumentFacts {
  readonly representative: boolean;
  readonly legalEntity: boolean;
  readonly heirs: boolean;
  readonly changedData: boolean;
  /** A power of attorney or a proof was issued or certified abroad. */
  readonly foreignProof: boolean;
  /** The document to be apostilled was issued by another state body. */
  readonly otherStateBody: boolean;
  readonly prepaid: boolean;
  readonly paidThroughGateway?: boolean;
}

type Options = Partial<Pick<ListedDocument, 'when' | 'unless' | 'advisory' | 'text'>>;

function listed(id: string, provision: ProvisionId, options: Options = {}): ListedDocument {
  return { id, provision, text: provisions[provision].text, ...options };
}

const secrecyConsent = listed('consent', 'EDU-STD-8.consent', {
  text: {
    kk: 'Ақпараттық жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға жазбаша келісім.',
    ru: 'Письменное согласие на использование содержащихся в информационных системах сведений, составляющих охраняемую законом тайну.',
    en: 'Written consent to the use of legally protected secrets held in information systems.',
  },
});

export const educationCorporationDocuments: readonly ListedDocument[] = [
  listed('application', 'EDU-STD-8.corp.1'),
  listed('identity', 'EDU-STD-8.corp.2'),
  listed('document', 'EDU-STD-8.corp.3'),
  listed('payment', 'EDU-STD-8.corp.4', { unless: 'paidThroughGateway' }),
  // AMB-35: not on the list of row 8, but a representative applies "by power of attorney".
  listed('powerOfAttorney', 'EDU-STD-8.corp.0', {
    when: 'representative',
    text: {
      kk: 'Өкілдің сенімхаты. Қабылдау кезінде жай жазбаша нысаны жеткілікті, ал дайын құжатты алу үшін нотариат куәландырған сенімхат қажет.',
      ru: 'Доверенность представителя. При приеме достаточно простой письменной формы, для получения готового документа нужна нотариально удостоверенная.',
      en: "The representative's power of attorney. A simple written form is enough at intake; to collect the result it must be notarised.",
    },
  }),
  secrecyConsent,
];

/** AMB-36: on the portal only the recipient applies, under their own signature. */
export const educationPortalDocuments: readonly ListedDocument[] = [
  listed('application', 'EDU-STD-8.portal.1'),
  listed('documentCopy', 'EDU-STD-8.portal.2'),
  listed('payment', 'EDU-STD-6.5', {
    when: 'prepaid',
    unless: 'paidThroughGateway',
    text: {
      kk: 'Алдын ала төленген жағдайда – төлем құжатының электрондық көшірмесі.',
      ru: 'В случае предварительной оплаты – электронная копия платежного документа.',
      en: 'If paid beforehand: an electronic copy of the payment document.',
    },
  }),
  secrecyConsent,
];

/** AMB-63: printed after the portal list, asked in both channels. */
const provenFacts: readonly ListedDocument[] = [
  listed('changedData', 'JUS-STD-8.changed', {
    when: 'changedData',
    text: {
      kk: 'Сауалнамалық деректердің өзгергенін растайтын құжаттар.',
      ru: 'Документы, подтверждающие изменение анкетных данных.',
      en: 'Documents proving the change of personal data.',
    },
  }),
  listed('heirs', 'JUS-STD-8.heirs', {
    when: 'heirs',
    text: {
      kk: 'Мұрагерлік құқықты растайтын құжаттар.',
      ru: 'Документы, подтверждающие права наследников.',
      en: 'Documents proving the standing of the heirs.',
    },
  }),
];

const foreignProof = {
  when: 'foreignProof',
  text: {
    kk: 'Шет мемлекетте берілген сенімхаттың немесе растайтын құжаттың заңдастырылғаны не апостилі; салыстыру үшін көшірмесі қоса беріледі.',
    ru: 'Легализация или апостиль на доверенности либо подтверждающем документе, выданных за рубежом, с копией для сверки.',
    en: 'Legalisation or apostille on a power of attorney or proof issued abroad, with a copy for identification.',
  },
} as const satisfies Options;

// AMB-60: many legal entities have no seal.
const entityPowerOfAttorney = {
  kk: 'Заңды тұлғаның басшысы немесе құрылтай құжаттарымен уәкілеттік берілген адам қол қойған, ұйымның мөрі болса, сол мөрмен расталған сенімхат.',
  ru: 'Доверенность за подписью руководителя юридического лица или лица, уполномоченного учредительными документами, с печатью организации при ее наличии.',
  en: "Power of attorney signed by the head of the legal entity or a person authorised by its founding documents, with the organisation's seal if it has one.",
} as const;

const digitalDocumentConsent = listed('digitalDocumentConsent', 'JUS-STD-8.dds', {
  advisory: true,
  text: {
    kk: 'Цифрлық құжаттар сервисінен алынатын құжат иесінің келісімі (бір реттік пароль немесе жауап SMS).',
    ru: 'Согласие владельца на получение документа из сервиса цифровых документов (одноразовый пароль или ответное SMS).',
    en: "The owner's consent to obtaining a document from the digital documents service (one-time password or reply SMS).",
  },
});

export const justiceCorporationDocuments: readonly ListedDocument[] = [
  listed('application', 'JUS-STD-8.1'),
  listed('identity', 'JUS-STD-8.2'),
  listed('document', 'JUS-STD-8.3'),
  listed('payment', 'JUS-STD-8.4'),
  listed('powerOfAttorney', 'JUS-STD-8.5a', { when: 'representative' }),
  listed('entityPowerOfAttorney', 'JUS-STD-8.5b', { when: 'legalEntity', text: entityPowerOfAttorney }),
  listed('foreignProof', 'JUS-STD-8.5c', foreignProof),
  // AMB-62: first looked for in the provider's own specimens.
  listed('specimen', 'JUS-STD-8.6', { when: 'otherStateBody', advisory: true }),
  ...provenFacts,
  digitalDocumentConsent,
];

/** AMB-65: the portal list has no identity, payment or power of attorney; only the last is asked, of representatives. */
export const justicePortalDocuments: readonly ListedDocument[] = [
  listed('application', 'JUS-STD-8.portal.1'),
  listed('documentCopy', 'JUS-STD-8.portal.2'),
  listed('powerOfAttorney', 'JUS-STD-8.5a', { when: 'representative', advisory: true }),
  listed('entityPowerOfAttorney', 'JUS-STD-8.5b', { when: 'legalEntity', advisory: true, text: entityPowerOfAttorney }),
  listed('foreignProof', 'JUS-STD-8.5c', foreignProof),
  ...provenFacts,
  digitalDocumentConsent,
];

function applies(requirement: ListedDocument, facts: DocumentFacts): boolean {
  if (requirement.unless && facts[requirement.unless]) {
    return false;
  }
  switch (requirement.when) {
    case undefined:
      return true;
    case 'representative':
      return facts.representative && !facts.legalEntity;
    case 'legalEntity':
      // The head of a legal entity who comes in person needs no power of attorney.
      return facts.legalEntity && facts.representative;
    default:
      return facts[requirement.when];
  }
}

/** The checklist of one application: the requirements its facts call for, in the order of the standard. */
export function requiredDocuments(list: readonly ListedDocument[], facts: DocumentFacts): readonly ListedDocument[] {
  return list.filter(requirement => applies(requirement, facts));
}
