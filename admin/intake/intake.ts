import type { Grant } from '../signin/session.ts';

export const channels = ['corporation', 'portal'] as const;
export type Channel = (typeof channels)[number];

/** What the form of a channel opens with; nothing a person must say for themselves is filled in. */
export function initialIntake(channel: Channel, grants: readonly Grant[], consentText: string) {
  const counter = channel === 'corporation';
  return {
    service: 'education',
    officeId: grants.find(grant => grant.office)?.office?.id,
    applicant: { kind: 'person', language: 'kk', heir: false, changedData: false, foreignProof: false },
    hasRepresentative: false,
    documents: [{ form: counter ? 'original' : 'scan', issuerKind: 'education' }],
    presented: [],
    isPaid: false,
    signedWith: counter ? 'hand' : 'eds',
    consent: { text: consentText, evidence: counter ? 'signedPaper' : 'eds' },
    atHome: false,
  };
}
