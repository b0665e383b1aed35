import { Client as Connection } from 'pg';
import type { Api } from '../support/api.ts';
import { diploma, intake, newIin, open } from '../support/intake.ts';
import { answer, ask, carryTo, caseIn, caseOf, documentsOf, payment } from '../support/path.ts';
import type { Cast } from '../support/people.ts';

/** Every text of these cases that a person wrote holds it, so that one look finds it wherever it comes out. */
export const secret = 'Сейітова Дана';

interface World {
  readonly api: Api;
  readonly education: Cast;
  readonly justice: Cast;
}

const person = { kind: 'person', name: 'Ахметова Айгүл', iin: newIin(), language: 'kk' };
const notarial = {
  ...diploma,
  kind: 'notarial',
  number: secret,
  issuerKind: 'notary',
  issuerName: secret,
  signatoryName: secret,
  sealAuthority: secret,
};

/** Intake at home, a correction asked for, an answer, a spoiled number, papers sent back, and the hand-over. */
async function handedOver(world: World): Promise<string> {
  const { api, education } = world;
  const { officer, head, clerk } = education;
  const { id } = await open(
    clerk,
    intake(api, 'education', 'corporation', {
      counter: null,
      homeVisitCall: secret,
      applicant: { ...person, address: secret },
      documents: [{ ...diploma, signatoryName: secret, number: secret, sealAuthority: secret }],
      payment: payment({ reference: secret }),
    }),
  );
  await carryTo(education, id, 'inquiry');
  const inquiry = await ask(officer, id, api.place.organisations.education, { number: secret });
  const answers = (await documentsOf(officer, id)).map(documentId => ({
    documentId,
    studied: true,
    genuine: true,
    note: secret,
  }));
  await officer.act('recordInquiryAnswer', id, { inquiryId: inquiry, reference: secret, answers });
  await officer.act('affixApostille', id);
  await head.act('returnUnsigned', id, { reason: secret });
  await carryTo(education, id, 'dispatch');
  await officer.act('dispatchResult', id, { carrier: 'courier', tracking: secret });
  await carryTo(education, id, 'keeping');
  await clerk.act('handOver', id, { toWhom: 'applicant', identityDocument: secret, receiptPresented: true });
  return id;
}

async function refused(world: World): Promise<string> {
  const { api, education } = world;
  const { clerk, officer } = education;
  const { id } = await open(clerk, intake(api, 'education', 'corporation', { presented: ['application'] }));
  await carryTo(education, id, 'completeness');
  await officer.act('refuseIncomplete', id, { reason: secret });
  return id;
}

async function toCorrect({ education }: World): Promise<string> {
  const id = await caseIn(education, 'portal', 'completeness');
  await education.officer.act('takeCase', id);
  await education.officer.act('requestCorrection', id, { whatToCorrect: secret });
  return id;
}

async function compared({ justice }: World): Promise<string> {
  const id = await caseIn(justice, 'corporation', 'comparison', { documents: [notarial] });
  const [documentId] = await documentsOf(justice.officer, id);
  await justice.officer.act('compareSpecimen', id, { documentId, specimenHeld: false, note: secret });
  return id;
}

/** Refused after a hearing by video that was moved once: told by letter, and by a telephonogram that did not arrive. */
async function heard(world: World): Promise<string> {
  const { api, education } = world;
  const { officer, supervisor } = education;
  const at = (time: string) => Temporal.Instant.from(`2026-03-${time}:00+05:00`).toString();
  const id = await caseIn(education, 'corporation', 'inquiry', { applicant: { ...person, address: secret } });
  const inquiry = await ask(officer, id, api.place.organisations.education);
  await answer(officer, id, inquiry, { studied: false, genuine: false });
  const [documentId] = await documentsOf(officer, id);
  const ground = { documentId, ground: 'unreliable', reason: 'issuanceDenied', note: secret };
  await officer.act('draftPreliminaryDecision', id, { grounds: [ground] });
  await officer.act('scheduleHearing', id, {
    method: 'video',
    link: secret,
    startsAt: at('04T10:00'),
    endsAt: at('04T10:30'),
    chairId: String(supervisor.officerId),
    secretaryId: String(officer.officerId),
  });
  await officer.act('sendHearingNotice', id, { channels: ['registeredLetter', 'telephonogram'] });
  const evidence = { reference: secret, answeredBy: secret, at: api.clock.now().toString() };
  const record = async (wanted: string, what: string) => {
    const { notices } = await caseOf(officer, id, 'notices { id channel kind }');
    const notice = notices.find((one: Record<string, string>) => `${one['kind']} ${one['channel']}` === wanted);
    await officer.act('recordNotification', id, { noticeId: notice.id, what, ...evidence });
  };
  await record('hearing registeredLetter', 'delivered');
  await record('hearing telephonogram', 'failed');
  await officer.act('recordObjection', id, { form: 'written', presentedBy: 'applicant', text: secret });
  await officer.act('postponeHearing', id, { startsAt: at('04T12:00'), endsAt: at('04T12:30'), reason: secret });
  await record('postponed telephonogram', 'failed');
  api.clock.set('2026-03-04T12:40');
  await officer.act('recordHearing', id, {
    attended: true,
    startedAt: at('04T12:00'),
    endedAt: at('04T12:20'),
    place: '№ 1',
    participants: [{ kind: 'representative', name: secret }],
    representative: secret,
    matter: secret,
    explanations: secret,
    questions: [{ question: secret, answer: secret }],
    madeBy: 'computer',
  });
  await officer.act('signMinutes', id);
  await supervisor.act('signMinutes', id);
  await officer.act('refuseOnMerits', id, { reason: secret });
  return id;
}

/** Cases in which every text a person writes is written, the clock left on 4 March 2026. */
export async function secretCases(world: World) {
  const cases = {
    handedOver: await handedOver(world),
    refused: await refused(world),
    toCorrect: await toCorrect(world),
    compared: await compared(world),
    heard: await heard(world),
  };
  const owner = new Connection({ connectionString: world.api.database.ownerUrl });
  await owner.connect();
  await owner.query('update notice set subject = $1, body = $1 where application_id = $2', [secret, cases.heard]);
  await owner.query('update checklist_item set note = $1 where application_id = $2', [secret, cases.handedOver]);
  await owner.end();
  return cases;
}
