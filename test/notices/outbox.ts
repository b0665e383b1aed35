import type { Client } from '../support/api.ts';
import { caseOf } from '../support/path.ts';

export interface SeenNotice {
  readonly id: string;
  readonly kind: string;
  readonly channel: string;
  readonly counts: boolean;
  readonly language: string;
  readonly template: number;
  readonly subject: string | null;
  readonly body: string | null;
  readonly address: string | null;
  readonly urgent: boolean;
  readonly state: string;
  readonly sendAfter: string;
  readonly sentAt: string | null;
  readonly deliveredAt: string | null;
  readonly attempts: number;
  readonly trouble: string | null;
  readonly carrier: string | null;
  readonly resendOf: string | null;
  readonly events: readonly { readonly what: string; readonly at: string; readonly trouble: string | null }[];
}

const fields = `notices { id kind channel counts language template subject body address urgent state sendAfter sentAt
  deliveredAt attempts trouble carrier resendOf provision { id } events { what at reference answeredBy trouble } }`;

export async function noticesOf(client: Client, id: string): Promise<SeenNotice[]> {
  return (await caseOf(client, id, fields))['notices'];
}

const seen = 'id state resendOf deliveredAt';
const resend = `mutation ($id: RecordId!) { resendNotice(noticeId: $id) { ${seen} } }`;
const bounce = `mutation ($id: RecordId!) { reportBounce(noticeId: $id) { ${seen} } }`;

export async function resent(client: Client, id: string): Promise<Pick<SeenNotice, 'id' | 'state' | 'resendOf'>> {
  return (await client.query(resend, { id }))['resendNotice'];
}

/** What is wrong with sending it again. */
export async function notResent(client: Client, id: string): Promise<unknown> {
  return (await client.send(resend, { id })).errors?.[0]?.extensions.facts['fields'];
}

export async function returned(client: Client, id: string): Promise<SeenNotice> {
  return (await client.query(bounce, { id }))['reportBounce'];
}

/** The only notice of this kind and channel. */
export async function noticeOf(client: Client, id: string, kind: string, channel: string): Promise<SeenNotice> {
  const found = (await noticesOf(client, id)).filter(one => one.kind === kind && one.channel === channel);
  const [notice] = found;
  if (!notice || found.length > 1) {
    throw new Error(`${found.length} notices ${kind} by ${channel}`);
  }
  return notice;
}
