import { tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { ActSubject } from './act.ts';
import { inputTypeOf } from './inputTypes.ts';
import { rememberOwnAct } from './ownActs.ts';

export interface ActInput {
  /** The same key for every try of one filled form, so that a lost answer cannot make the act happen twice. */
  readonly idempotencyKey: string;
  readonly [field: string]: unknown;
}

export interface ActResult {
  readonly version: number;
  readonly repeated: boolean;
}

/** Every act is a mutation named as the act, so one call serves all of them. */
export async function performAct(act: string, subject: ActSubject, input: ActInput): Promise<ActResult> {
  const { kind, id, version } = subject;
  const mutation = `mutation ($input: ${inputTypeOf(act)}!) { data: ${act}(input: $input) { version repeated } }`;
  const done: ActResult = await tell(gql(mutation), {
    input: { ...input, [`${kind}Id`]: id, expectedVersion: version },
  });
  rememberOwnAct(subject, done.version);
  return done;
}

/** A version 4 UUID: `crypto.randomUUID` exists on secure origins only, and a department's network may serve plain HTTP. */
export function newIdempotencyKey(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
