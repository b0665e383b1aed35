import { describe, expect, test } from 'vitest';
import type { DocumentFacts, ListedDocument } from '../../server/law/documents.ts';
import {
  educationCorporationDocuments,
  educationPortalDocuments,
  justiceCorporationDocuments,
  justicePortalDocuments,
  requiredDocuments,
} from '../../server/law/documents.ts';
import { expectThreeLanguages } from './languages.ts';

const lists = {
  'education at the Corporation': educationCorporationDocuments,
  'education on the portal': educationPortalDocuments,
  'justice at the Corporation': justiceCorporationDocuments,
  'justice on the portal': justicePortalDocuments,
} as const;

const inPerson: DocumentFacts = {
  representative: false,
  legalEntity: false,
  heirs: false,
  changedData: false,
  foreignProof: false,
  otherStateBody: false,
  prepaid: false,
};

function asked(list: readonly ListedDocument[], facts: Partial<DocumentFacts> = {}): string[] {
  return requiredDocuments(list, { ...inPerson, ...facts }).map(requirement => requirement.id);
}

describe.each(Object.entries(lists))('%s', (_name, list) => {
  test('asks for each document once, in three languages', () => {
    expect(new Set(list.map(requirement => requirement.id)).size).toBe(list.length);
    for (const requirement of list) {
      expectThreeLanguages(requirement.text);
    }
  });
});

describe('education at the State Corporation (EDU-STD-8.corp)', () => {
  test('asks the recipient for application, identity, original, receipt and consent', () => {
    expect(asked(educationCorporationDocuments)).toEqual(['application', 'identity', 'document', 'payment', 'consent']);
  });

  test('asks a representative for the power of attorney too (AMB-35)', () => {
    expect(asked(educationCorporationDocuments, { representative: true })).toContain('powerOfAttorney');
  });

  test('asks for no paper receipt of what was paid through the gateway (AMB-37)', () => {
    expect(asked(educationCorporationDocuments, { paidThroughGateway: true })).not.toContain('payment');
  });
});

describe('education on the portal (EDU-STD-8.portal)', () => {
  test('asks for the signed request, the copy and consent', () => {
    expect(asked(educationPortalDocuments)).toEqual(['application', 'documentCopy', 'consent']);
  });

  test('asks for a copy of the payment document when paid beforehand (EDU-STD-6.5)', () => {
    expect(asked(educationPortalDocuments, { prepaid: true })).toContain('payment');
  });

  test('knows no representative (AMB-36)', () => {
    expect(asked(educationPortalDocuments, { representative: true })).not.toContain('powerOfAttorney');
  });
});

describe('justice at the State Corporation (JUS-STD-8)', () => {
  test('asks the recipient for application, identity, document and proof of payment', () => {
    expect(asked(justiceCorporationDocuments)).toEqual([
      'application',
      'identity',
      'document',
      'payment',
      'digitalDocumentConsent',
    ]);
  });

  test.each([
    ['a representative of a natural person', { representative: true }, ['powerOfAttorney']],
    ['a representative of a legal entity', { representative: true, legalEntity: true }, ['entityPowerOfAttorney']],
    ['the head of a legal entity in person', { legalEntity: true }, []],
    ['a foreign power of attorney', { representative: true, foreignProof: true }, ['powerOfAttorney', 'foreignProof']],
    ['a document of another state body', { otherStateBody: true }, ['specimen']],
    ['changed personal data', { changedData: true }, ['changedData']],
    ['heirs', { heirs: true }, ['heirs']],
  ] as const)('for %s it adds what the order asks', (_case, facts, added) => {
    const basic = asked(justiceCorporationDocuments);
    expect(asked(justiceCorporationDocuments, facts).filter(id => !basic.includes(id))).toEqual(added);
  });

  test('the missing specimen alone is no ground for refusal (AMB-62)', () => {
    expect(justiceCorporationDocuments.find(requirement => requirement.id === 'specimen')?.advisory).toBe(true);
  });
});

describe('justice on the portal (JUS-STD-8.portal)', () => {
  test('asks for neither identity document nor receipt nor specimen (AMB-65)', () => {
    expect(asked(justicePortalDocuments, { otherStateBody: true })).toEqual([
      'application',
      'documentCopy',
      'digitalDocumentConsent',
    ]);
  });

  test('asks heirs and those with changed data for their proofs, as at the Corporation (AMB-63)', () => {
    expect(asked(justicePortalDocuments, { heirs: true, changedData: true })).toEqual(
      expect.arrayContaining(['heirs', 'changedData']),
    );
  });
});
