import { randomUUID } from 'node:crypto';
import { checkDigit } from '../../server/applications/identity.rules.ts';
import type { Api, CaseAfter, Client } from './api.ts';

let counter = 0;

/** A valid IIN, another one at each call. */
export function newIin(): string {
  for (;;) {
    counter += 1;
    const first = `9001013${String(counter).padStart(4, '0')}`;
    const digit = checkDigit(first);
    if (digit !== undefined) {
      return `${first}${digit}`;
    }
  }
}

export const diploma = {
  kind: 'diploma',
  number: 'ЖБ 0012345',
  issuedOn: '2015-06-30',
  issuerName: 'Еуразия ұлттық университеті',
  issuerKind: 'education',
  signatoryName: 'Сейітов Асқар',
  signatoryCapacity: 'ректор',
  sealAuthority: 'Еуразия ұлттық университеті',
  form: 'original',
};

export const courtDecision = {
  ...diploma,
  kind: 'certificate',
  issuerName: 'Мемлекеттік кірістер департаменті',
  issuerKind: 'stateBody',
  signatoryCapacity: 'басшы',
  sealAuthority: 'Мемлекеттік кірістер департаменті',
};

const presented = {
  'education corporation': ['application', 'identity', 'document', 'payment', 'consent'],
  'education portal': ['application', 'documentCopy', 'consent'],
  'justice corporation': ['application', 'identity', 'document', 'payment', 'consent', 'specimen'],
  'justice portal': ['application', 'documentCopy', 'consent', 'digitalDocumentConsent'],
};

/** An application as the counter or the portal sends it; `changes` are laid over it. */
export function intake(
  api: Pick<Api, 'place' | 'clock'>,
  service: 'education' | 'justice',
  channel: 'corporation' | 'portal',
  changes: object = {},
) {
  const isPortal = channel === 'portal';
  const document = service === 'education' ? diploma : courtDecision;
  const now = api.clock.now();
  return {
    idempotencyKey: randomUUID(),
    service,
    providerId: String(api.place[service]),
    officeId: String(api.place.office),
    destinationCountry: 'DE',
    applicant: {
      kind: 'person',
      name: 'Ахметова Айгүл Серікқызы',
      iin: newIin(),
      phone: '+77012345678',
      language: 'kk',
    },
    signedWith: isPortal ? 'eds' : 'hand',
    consent: {
      text: 'Заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісемін.',
      evidence: isPortal ? 'eds' : 'signedPaper',
    },
    documents: [{ ...document, form: isPortal ? 'scan' : 'original' }],
    presented: presented[`${service} ${channel}`],
    ...(isPortal
      ? {}
      : {
          counter: {
            joinedAt: now.subtract({ minutes: 20 }).toString(),
            calledAt: now.subtract({ minutes: 9 }).toString(),
            servedAt: now.toString(),
          },
        }),
    ...changes,
  };
}

export async function open(client: Client, input: ReturnType<typeof intake>): Promise<CaseAfter> {
  const act = input.signedWith === 'hand' ? 'acceptApplication' : 'submitApplication';
  const type = act === 'acceptApplication' ? 'AcceptApplicationInput' : 'SubmitApplicationInput';
  const data = await client.query(
    `mutation ($input: ${type}!) { ${act}(input: $input) { application { id version stage outcome } } }`,
    { input },
  );
  return data[act].application as CaseAfter;
}
