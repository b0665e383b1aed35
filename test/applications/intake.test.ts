import { describe, expect, test } from 'vitest';
import type { Channel, Service } from '../../server/law/law.ts';
import { createApi } from '../support/api.ts';
import { courtDecision, diploma, intake, newIin, open } from '../support/intake.ts';
import { caseOf, payment } from '../support/path.ts';
import { clerkOf, portalOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const clerk = await clerkOf(api);
const portal = await portalOf(api);
const clientOf = (channel: Channel) => (channel === 'portal' ? portal : clerk);

/** Files it; the refusal as [field, rule, provision], or the case. */
async function file(service: Service, channel: Channel, changes: object) {
  const act = channel === 'portal' ? 'submitApplication' : 'acceptApplication';
  const type = channel === 'portal' ? 'SubmitApplicationInput' : 'AcceptApplicationInput';
  const { data, errors } = await clientOf(channel).send(
    `mutation ($input: ${type}!) { ${act}(input: $input) { application { id } } }`,
    { input: intake(api, service, channel, changes) },
  );
  if (!errors?.[0]) {
    return { id: data?.[act].application.id as string };
  }
  const { code, facts, provision } = errors[0].extensions;
  expect(code).toBe('BAD_INPUT');
  const [[field, rule] = []] = Object.entries(facts['fields'] as Record<string, string>);
  return { refusal: provision ? [field, rule, provision.id] : [field, rule] };
}

const accepted = { id: expect.stringMatching(/^\d+$/) };
const refused = (...refusal: string[]) => ({ refusal });

const person = { kind: 'person', name: 'Ахметова Айгүл', iin: newIin(), language: 'kk' };
const entity = { kind: 'entity', name: 'ЖШС «Дала»', bin: '050140000656', language: 'ru' };
const by = (powerKind: string) => ({ representative: { name: 'Омаров Ерлан', iin: newIin(), powerKind } });
const document = (changes: object) => ({ documents: [{ ...courtDecision, ...changes }] });
const education = (changes: object) => ({ documents: [{ ...diploma, ...changes }] });
const otp = { signedWith: 'otp', consent: { text: 'Келісемін', evidence: 'otp' } };
const paper = { text: 'Келісемін', evidence: 'signedPaper' };

describe('Who may apply', () => {
  test.each<[string, Service, Channel, object, object]>([
    ['a person for education documents', 'education', 'corporation', { applicant: person }, accepted],
    [
      'no legal entity for education documents',
      'education',
      'corporation',
      { applicant: entity },
      refused('applicant.kind', 'naturalPersonsOnly', 'EDU-STD-6.1'),
    ],
    ['a legal entity for documents of state bodies', 'justice', 'corporation', { applicant: entity }, accepted],
    ['a legal entity on the portal too', 'justice', 'portal', { applicant: entity }, accepted],
    [
      'a person without IIN does not',
      'justice',
      'corporation',
      { applicant: { ...person, iin: null } },
      refused('applicant.iin', 'required'),
    ],
    [
      'a legal entity without BIN does not',
      'justice',
      'corporation',
      { applicant: { ...entity, bin: null } },
      refused('applicant.bin', 'required'),
    ],
  ])('%s', async (_name, service, channel, changes, expected) => {
    expect(await file(service, channel, changes)).toEqual(expected);
  });
});

describe('A representative', () => {
  test.each<[string, Service, Channel, object, object]>([
    [
      'applies for education documents with a simple power at the counter',
      'education',
      'corporation',
      by('simple'),
      accepted,
    ],
    [
      'but not with that of a legal entity',
      'education',
      'corporation',
      by('entity'),
      refused('representative.powerKind', 'personPowerNeeded', 'EDU-STD-8.corp.0'),
    ],
    ['and with a notarised one', 'education', 'corporation', by('notarised'), accepted],
    [
      'but never on the portal',
      'education',
      'portal',
      by('notarised'),
      refused('representative.powerKind', 'ownNameOnly', 'EDU-STD-8.portal.1'),
    ],
    [
      'of a person in the justice service needs a notarised power',
      'justice',
      'corporation',
      by('simple'),
      refused('representative.powerKind', 'notarisedPowerNeeded', 'JUS-STD-8.5a'),
    ],
    [
      'for whom that of a legal entity will not do',
      'justice',
      'corporation',
      by('entity'),
      refused('representative.powerKind', 'notarisedPowerNeeded', 'JUS-STD-8.5a'),
    ],
    ['with a notarised one', 'justice', 'corporation', by('notarised'), accepted],
    ['or one issued abroad', 'justice', 'corporation', by('foreign'), accepted],
    ['on the portal as well', 'justice', 'portal', by('notarised'), accepted],
    [
      'of a legal entity needs the power of that entity',
      'justice',
      'corporation',
      { applicant: entity, ...by('simple') },
      refused('representative.powerKind', 'entityPowerNeeded', 'JUS-STD-8.5b'),
    ],
    ['and applies with it', 'justice', 'corporation', { applicant: entity, ...by('entity') }, accepted],
  ])('%s', async (_name, service, channel, changes, expected) => {
    expect(await file(service, channel, changes)).toEqual(expected);
  });
});

describe('How the request is signed and the consent given', () => {
  test.each<[string, Service, Channel, object, object]>([
    ['education, portal: with the electronic signature', 'education', 'portal', { signedWith: 'eds' }, accepted],
    [
      'education, portal: not with a password',
      'education',
      'portal',
      otp,
      refused('signedWith', 'electronicSignatureOnly', 'EDU-STD-8.portal.1'),
    ],
    ['justice, portal: with a password', 'justice', 'portal', otp, accepted],
    [
      'justice, portal: not by hand',
      'justice',
      'portal',
      { signedWith: 'hand' },
      refused('signedWith', 'electronicSignatureOrPassword', 'JUS-STD-8.portal.1'),
    ],
    ['the counter takes consent on paper', 'education', 'corporation', { consent: paper }, accepted],
    [
      'and no other',
      'education',
      'corporation',
      { consent: { ...paper, evidence: 'eds' } },
      refused('consent.evidence', 'consentOnPaperAtTheCounter', 'EDU-STD-8.consent'),
    ],
    [
      'the portal takes none on paper',
      'education',
      'portal',
      { consent: paper },
      refused('consent.evidence', 'consentSignedElectronically', 'EDU-STD-8.consent'),
    ],
  ])('%s', async (_name, service, channel, changes, expected) => {
    expect(await file(service, channel, changes)).toEqual(expected);
  });
});

describe('The documents', () => {
  test.each<[string, Service, Channel, object, object]>([
    ['education, counter: the original', 'education', 'corporation', education({ form: 'original' }), accepted],
    [
      'education, counter: no notarised copy',
      'education',
      'corporation',
      education({ form: 'notarisedCopy' }),
      refused('documents.form', 'originalNeeded', 'EDU-STD-8.corp.3'),
    ],
    ['education, portal: a scan', 'education', 'portal', education({ form: 'scan' }), accepted],
    [
      'education, portal: nothing else',
      'education',
      'portal',
      education({ form: 'original' }),
      refused('documents.form', 'scanNeeded', 'EDU-STD-8.portal.2'),
    ],
    ['justice, counter: the original', 'justice', 'corporation', document({ form: 'original' }), accepted],
    ['justice, counter: a notarised copy', 'justice', 'corporation', document({ form: 'notarisedCopy' }), accepted],
    [
      'justice, counter: no scan',
      'justice',
      'corporation',
      document({ form: 'scan' }),
      refused('documents.form', 'originalOrNotarisedCopyNeeded', 'JUS-STD-8.3'),
    ],
    ['justice, portal: a scan', 'justice', 'portal', document({ form: 'scan' }), accepted],
    [
      'justice, portal: no notarised copy',
      'justice',
      'portal',
      document({ form: 'notarisedCopy' }),
      refused('documents.form', 'scanNeeded', 'JUS-STD-8.portal.2'),
    ],
    [
      'education takes none of a state body',
      'education',
      'corporation',
      education({ issuerKind: 'stateBody' }),
      refused('documents.issuerKind', 'documentOfTheOtherService', 'EDU-2.1'),
    ],
    ['justice takes one of a notary', 'justice', 'corporation', document({ issuerKind: 'notary' }), accepted],
    [
      'justice takes one of a justice body',
      'justice',
      'corporation',
      document({ issuerKind: 'justiceBody' }),
      accepted,
    ],
    [
      'justice takes none of a school',
      'justice',
      'corporation',
      document({ issuerKind: 'education' }),
      refused('documents.issuerKind', 'documentOfTheOtherService', 'JUS-STD-8.3'),
    ],
    [
      'one wrong among several is enough',
      'education',
      'corporation',
      { documents: [diploma, { ...diploma, form: 'scan' }] },
      refused('documents.form', 'originalNeeded', 'EDU-STD-8.corp.3'),
    ],
    [
      'none at all is no application',
      'education',
      'corporation',
      { documents: [] },
      refused('documents', 'atLeastOne'),
    ],
    [
      'an organisation that is not on the list',
      'education',
      'corporation',
      education({ organisationId: '99999' }),
      refused('documents.organisationId', 'unknown'),
    ],
  ])('%s', async (_name, service, channel, changes, expected) => {
    expect(await file(service, channel, changes)).toEqual(expected);
  });

  test('a department renders its own service only', async () => {
    expect(await file('education', 'corporation', { providerId: String(api.place.justice) })).toEqual(
      refused('providerId', 'providerOfTheOtherService', 'EDU-4.1'),
    );
    expect(await file('education', 'corporation', { providerId: '9999' })).toEqual(
      refused('providerId', 'providerOfficeOrCountryUnknown'),
    );
  });
});

describe('Proof of a payment made before', () => {
  test.each<[string, Service, Channel, object, object]>([
    ['at the counter: the original receipt', 'education', 'corporation', { payment: payment() }, accepted],
    [
      'at the counter: no copy of it',
      'education',
      'corporation',
      { payment: payment({ method: 'prepaidCopy' }) },
      refused('payment.method', 'originalReceiptNeeded', 'EDU-STD-8.corp.4'),
    ],
    [
      'at the counter: a number of the gateway',
      'justice',
      'corporation',
      { payment: payment({ method: 'gateway' }) },
      accepted,
    ],
    ['on the portal: a copy', 'education', 'portal', { payment: payment({ method: 'prepaidCopy' }) }, accepted],
    [
      'on the portal: no paper receipt',
      'education',
      'portal',
      { payment: payment() },
      refused('payment.method', 'prepaymentCopyNeeded', 'EDU-STD-6.5'),
    ],
  ])('%s', async (_name, service, channel, changes, expected) => {
    expect(await file(service, channel, changes)).toEqual(expected);
  });
});

describe('The counter', () => {
  const times = (joinedAt: string, calledAt: string, servedAt: string) => ({
    counter: {
      joinedAt: `2026-03-02T${joinedAt}Z`,
      calledAt: `2026-03-02T${calledAt}Z`,
      servedAt: `2026-03-02T${servedAt}Z`,
    },
  });

  test.each([
    [
      times('04:00:00', '04:15:00', '04:30:00'),
      { waitMinutes: 15, serviceMinutes: 15, waitOverLimit: false, serviceOverLimit: false },
    ],
    [
      times('04:00:00', '04:16:00', '04:31:00'),
      { waitMinutes: 16, serviceMinutes: 15, waitOverLimit: true, serviceOverLimit: false },
    ],
    [
      times('04:00:00', '04:15:00', '04:31:00'),
      { waitMinutes: 15, serviceMinutes: 16, waitOverLimit: false, serviceOverLimit: true },
    ],
    [
      times('04:00:00', '04:15:01', '04:20:00'),
      { waitMinutes: 16, serviceMinutes: 5, waitOverLimit: true, serviceOverLimit: false },
    ],
  ])('fifteen minutes are in time, sixteen are not: %#', async (changes, expected) => {
    const { id = '' } = await file('education', 'corporation', changes);
    expect(
      (await caseOf(clerk, id, 'counter { waitMinutes serviceMinutes waitOverLimit serviceOverLimit }'))['counter'],
    ).toEqual(expected);
  });

  test('its times stand in order, and none in the future', async () => {
    expect(await file('education', 'corporation', times('04:30:00', '04:20:00', '04:40:00'))).toEqual(
      refused('counter', 'outOfOrder'),
    );
    expect(await file('education', 'corporation', times('04:00:00', '04:20:00', '04:10:00'))).toEqual(
      refused('counter', 'outOfOrder'),
    );
    expect(await file('education', 'corporation', times('04:30:00', '04:40:00', '05:00:01'))).toEqual(
      refused('counter', 'inTheFuture'),
    );
  });

  test('a visit at home needs the number of the call instead', async () => {
    expect(await file('education', 'corporation', { counter: null })).toEqual(
      refused('counter', 'counterTimesOrHomeVisit'),
    );
    const { id = '' } = await file('education', 'corporation', { counter: null, homeVisitCall: 'UCC-1414-77' });
    expect(await caseOf(clerk, id, 'homeVisitCall counter { waitMinutes }')).toEqual({
      homeVisitCall: 'UCC-1414-77',
      counter: null,
    });
  });
});

describe('Numbers, names and addresses', () => {
  const applicant = (changes: object) => ({ applicant: { ...person, ...changes } });

  test.each<[string, object, object]>([
    ['an IIN whose last digit does not fit', applicant({ iin: '900101300010' }), refused('applicant.iin', 'notIin')],
    ['an IIN of eleven digits', applicant({ iin: '90010130001' }), refused('applicant.iin', 'notIin')],
    ['an IIN of 31 February', applicant({ iin: '900231300011' }), refused('applicant.iin', 'notIin')],
    ['a BIN in the place of an IIN', applicant({ iin: '050140000656' }), refused('applicant.iin', 'notIin')],
    [
      'a BIN whose last digit does not fit',
      { applicant: { ...entity, bin: '050140000657' } },
      refused('applicant.bin', 'notBin'),
    ],
    ['a phone with the code of the country', applicant({ phone: '+77012345678' }), accepted],
    ['a phone without it', applicant({ phone: '87012345678' }), refused('applicant.phone', 'notPhone')],
    ['a phone too short', applicant({ phone: '+7701234' }), refused('applicant.phone', 'notPhone')],
    ['a name in Kazakh letters', applicant({ name: 'Әбдіқұл Ғани Һ.' }), accepted],
    [
      'a name in Latin letters where Kazakh or Russian ones are due',
      applicant({ name: 'Aigul' }),
      refused('applicant.name', 'nameInKazakhOrRussianLetters', 'JUS-STD-8.1'),
    ],
    ['a name that is blank', applicant({ name: '  ' }), refused('applicant.name', 'notText')],
  ])('%s', async (_name, changes, expected) => {
    expect(await file('justice', 'corporation', changes)).toEqual(expected);
  });
});

describe('The destination country', () => {
  test.each([
    ['DE', 'party', false],
    ['CA', 'party', false],
    ['RU', 'not-needed', true],
    ['VN', 'not-party', true],
  ])('%s is %s: a warning %s, never a refusal', async (destinationCountry, apostille, warn) => {
    const { id = '' } = await file('education', 'corporation', { destinationCountry });
    const found = await caseOf(clerk, id, 'destination { code apostille warn name }');
    expect(found['destination']).toEqual({ code: destinationCountry, apostille, warn, name: expect.any(String) });
  });

  test('that is on no list is refused', async () => {
    expect(await file('education', 'corporation', { destinationCountry: 'XX' })).toEqual(
      refused('providerId', 'providerOfficeOrCountryUnknown'),
    );
    expect(await file('education', 'corporation', { destinationCountry: 'Germany' })).toEqual(
      refused('destinationCountry', 'notCountryCode'),
    );
  });
});

describe('When a request is accepted', () => {
  test.each([
    ['portal', 'Monday before opening', '2026-03-02T07:00', '2026-03-02', '2026-03-26'],
    ['portal', 'Monday at closing', '2026-03-02T18:30', '2026-03-02', '2026-03-26'],
    ['portal', 'Monday a minute after closing', '2026-03-02T18:31', '2026-03-03', '2026-03-27'],
    ['portal', 'Friday after closing, before Women’s Day', '2026-03-06T18:31', '2026-03-10', '2026-04-02'],
    ['portal', 'Saturday', '2026-02-28T12:00', '2026-03-02', '2026-03-26'],
    ['corporation', 'Monday evening at the counter', '2026-03-02T19:59', '2026-03-02', '2026-03-27'],
    ['corporation', 'Saturday at the counter, day 0 of the term', '2026-02-28T12:00', '2026-02-28', '2026-03-26'],
  ] as const)('%s, %s', async (channel, _when, at, acceptedOn, termEndsOn) => {
    api.clock.set(at);
    const { id } = await open(clientOf(channel), intake(api, 'education', channel));
    expect(await caseOf(clientOf(channel), id, 'acceptedOn termEndsOn filedAt')).toEqual({
      acceptedOn,
      termEndsOn,
      filedAt: api.clock.now().toString(),
    });
    api.clock.set('2026-03-02T10:00');
  });
});

describe('What was presented', () => {
  const items = async (id: string) =>
    (await caseOf(clerk, id, 'checklist { requirement { id } state }'))['checklist'].map(
      (item: { requirement: { id: string }; state: string }) => `${item.requirement.id} ${item.state}`,
    );

  test('is held item by item against the list for this service, channel and applicant', async () => {
    const { id = '' } = await file('justice', 'corporation', {
      applicant: { ...person, heir: true, changedData: true, foreignProof: true },
      ...by('foreign'),
      presented: ['application', 'identity', 'document', 'heirs'],
    });
    expect(await items(id)).toEqual([
      'application presented',
      'identity presented',
      'document presented',
      'payment missing',
      'powerOfAttorney missing',
      'foreignProof missing',
      'specimen notNeeded',
      'changedData missing',
      'heirs presented',
      'digitalDocumentConsent notNeeded',
    ]);
  });

  test('a receipt on paper is not asked for what was paid through the gateway', async () => {
    const { id = '' } = await file('education', 'corporation', { payment: payment({ method: 'gateway' }) });
    expect(await items(id)).toEqual([
      'application presented',
      'identity presented',
      'document presented',
      'consent presented',
    ]);
  });
});

test('the receipt has a number of its own, and a repeated filing gives the same one', async () => {
  const input = intake(api, 'education', 'corporation');
  const first = await open(clerk, input);
  const again = await open(clerk, input);
  const other = await open(clerk, { ...input, idempotencyKey: crypto.randomUUID() });
  expect(again.id).toBe(first.id);
  expect(other.id).not.toBe(first.id);
  const number = async (id: string) => (await caseOf(clerk, id, 'receiptNumber'))['receiptNumber'] as string;
  expect(await number(other.id)).not.toBe(await number(first.id));
});
