import type { CaseFile } from '../applications/application.ts';
import { tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { withoutBlanks } from '../data/withoutBlanks.ts';
import { asTyped, momentNow, toMoment } from '../dates/format.ts';
import { bodyNow, rolesNow } from '../signin/session.ts';

type Values = Readonly<Record<string, unknown>>;
export type ComplainantKind = 'applicant' | 'representative';

const fileMutation = gql`
  mutation FileComplaint($input: FileComplaintInput!) {
    data: fileComplaint(input: $input) {
      complaint {
        id
      }
    }
  }
`;

/** Decisions people complain about, the usual subject of a complaint; where there is none, what was signed. */
const decisions = [/^(refuse|annulRegisterEntry)/, /^(grantAfter|signDocuments)/];

/** What is known of who complains, from the case. */
export function complainantOf(
  application: CaseFile | undefined,
  kind: ComplainantKind,
): Readonly<Record<string, string>> {
  const { applicant } = application ?? {};
  const known =
    kind === 'applicant'
      ? { name: applicant?.name, phone: applicant?.phone, email: applicant?.email, address: applicant?.address }
      : { name: applicant?.representative?.name };
  return { name: '', phone: '', email: '', address: '', ...Object.fromEntries(given(known)) };
}

const given = (values: Readonly<Record<string, string | null | undefined>>) =>
  Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));

/** As it most often is: about the last decision of the case, by the applicant, now, at the door of whoever records it. */
export function filingDefaults(application: CaseFile | undefined): Values {
  const kind = application?.applicant?.representative ? 'representative' : 'applicant';
  const [decision] = decisions.flatMap(of => application?.timeline.findLast(({ act }) => of.test(act)) ?? []);
  const ofProvider = application && rolesNow().some(role => role === 'registrar' || role === 'clerk');
  const bodyId = ofProvider ? undefined : bodyNow();
  return {
    ...(decision ? { subject: 'decision', contestedVersion: decision.version } : {}),
    respondent: 'provider',
    ...(bodyId ? { door: 'body', bodyId, about: 'case' } : { door: 'provider' }),
    way: 'office',
    arrivedAt: asTyped(momentNow()),
    complainant: { kind, ...complainantOf(application, kind) },
  };
}

/** Files it; the id of the new complaint, or nothing to whoever may not read it. */
export async function fileComplaint(
  applicationId: string | undefined,
  idempotencyKey: string,
  values: Values,
): Promise<string | undefined> {
  const { arrivedAt, officialId, bodyId, about, caseNumber, noCaseReason, providerId, service, ...rest } = values;
  const named = about === 'case' ? { caseNumber } : { noCaseReason, providerId, service };
  const { complaint } = await tell<{ complaint: { id: string } | null }>(fileMutation, {
    input: {
      ...withoutBlanks(rest),
      ...(applicationId ? { applicationId } : withoutBlanks(named)),
      ...(rest['respondent'] === 'official' && officialId ? { officialId } : {}),
      ...(rest['door'] === 'body' && bodyId ? { bodyId } : {}),
      arrivedAt: toMoment(String(arrivedAt)),
      idempotencyKey,
    },
  });
  return complaint?.id;
}
