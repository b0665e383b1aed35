import { randomUUID } from 'node:crypto';
import type { Channel, StageId } from '../../server/law/law.ts';
import type { CaseAfter, Client } from './api.ts';
import { intake, open } from './intake.ts';
import type { Cast } from './people.ts';

/** The fields asked for of one case. */
// oxlint-disable-next-line no-explicit-any -- what a query asks for is its own business
export async function caseOf(client: Client, id: string, fields: string): Promise<Record<string, any>> {
  return (await client.query(`query ($id: ID!) { application(id: $id) { ${fields} } }`, { id }))['application'];
}

export async function documentsOf(client: Client, id: string): Promise<string[]> {
  const { documents } = await caseOf(client, id, 'documents { id }');
  return documents.map((document: { id: string }) => document.id);
}

export async function entriesOf(client: Client, id: string): Promise<{ id: string; number: number; state: string }[]> {
  return (await caseOf(client, id, 'registerEntries { id number state }'))['registerEntries'];
}

/** A payment of one document's duty in 2026, under a reference of its own. */
export function payment(changes: object = {}) {
  return { method: 'receipt', reference: randomUUID(), paidOn: '2026-03-02', amountTenge: 2162.5, ...changes };
}

let registered = 0;
export const newNumber = () => `03-15/${(registered += 1)}`;

export async function ask(officer: Client, id: string, organisationId: number, more: object = {}): Promise<string> {
  const documentIds = await documentsOf(officer, id);
  await officer.act('sendInquiry', id, { organisationId: String(organisationId), documentIds, ...more });
  const { inquiries } = await caseOf(officer, id, 'inquiries { id }');
  return inquiries.at(-1).id;
}

export async function answer(officer: Client, id: string, inquiryId: string, said: object): Promise<CaseAfter> {
  const answers = (await documentsOf(officer, id)).map(documentId => ({ documentId, ...said }));
  return officer.act('recordInquiryAnswer', id, { inquiryId, answers });
}

const courier = { carrier: 'courier', tracking: 'KZ0001' };
const inPerson = { toWhom: 'applicant', identityDocument: 'ID 012345678', receiptPresented: true };

/** What usually ends each stage, and who does it. */
const onward: Readonly<Partial<Record<StageId, (cast: Cast, id: string) => Promise<CaseAfter>>>> = {
  carriage: ({ registrar }, id) => registrar.act('recordArrival', id),
  registration: ({ registrar, api, service }, id) =>
    registrar.act('registerApplication', id, { number: newNumber(), unitId: String(api.place.units[service]) }),
  assignment: ({ supervisor, officer }, id) =>
    supervisor.act('assignOfficer', id, { officerId: String(officer.officerId) }),
  async completeness({ officer }, id) {
    const { assignee } = await caseOf(officer, id, 'assignee { id }');
    if (!assignee) {
      await officer.act('takeCase', id);
    }
    return officer.act('confirmCompleteness', id, { presented: [] });
  },
  async payment({ portal, api }, id) {
    const { duty } = await caseOf(portal, id, 'duty { totalTenge }');
    const paidOn = api.clock.now().toZonedDateTimeISO('Asia/Almaty').toPlainDate().toString();
    return portal.act('recordPayment', id, payment({ method: 'gateway', paidOn, amountTenge: duty.totalTenge }));
  },
  async inquiry({ officer, api }, id) {
    const inquiryId = await ask(officer, id, api.place.organisations.education);
    return answer(officer, id, inquiryId, { studied: true, genuine: true });
  },
  async comparison({ officer }, id) {
    const matches = { specimenHeld: true, signatureMatches: true, sealMatches: true };
    let after: CaseAfter | undefined;
    for (const documentId of await documentsOf(officer, id)) {
      after = await officer.act('compareSpecimen', id, { documentId, ...matches });
    }
    return after ?? Promise.reject(new Error('a case without documents'));
  },
  originalsCall: ({ officer }, id) => officer.act('callForOriginals', id),
  async originals({ clerk, registrar }, id) {
    await clerk.act('acceptOriginals', id, courier);
    return registrar.act('recordOriginals', id);
  },
  affixing: ({ officer }, id) => officer.act('affixApostille', id),
  signature: ({ head }, id) => head.act('signDocuments', id),
  booking: ({ officer }, id) => officer.act('enterInRegister', id),
  dispatch: ({ officer }, id) => officer.act('dispatchResult', id, courier),
  transit: ({ clerk }, id) => clerk.act('recordArrivalAtCorporation', id),
  keeping: ({ clerk }, id) => clerk.act('handOver', id, inPerson),
};

/** Carries a case along the usual path until it stands in the stage. */
export async function carryTo(cast: Cast, id: string, stage: StageId): Promise<CaseAfter> {
  let after: CaseAfter = (await caseOf(cast.officer, id, 'id version stage outcome')) as CaseAfter;
  while (after.stage !== stage) {
    const step = onward[after.stage as StageId];
    if (!step) {
      throw new Error(`the usual path does not lead from ${after.stage} to ${stage}`);
    }
    after = await step(cast, id);
  }
  return after;
}

/** A new case, paid for at the counter, that stands in the stage. */
export async function caseIn(cast: Cast, channel: Channel, stage: StageId, changes: object = {}): Promise<string> {
  const paid = channel === 'corporation' ? { payment: payment() } : {};
  const client = channel === 'portal' ? cast.portal : cast.clerk;
  const { id } = await open(client, intake(cast.api, cast.service, channel, { ...paid, ...changes }));
  await carryTo(cast, id, stage);
  return id;
}
