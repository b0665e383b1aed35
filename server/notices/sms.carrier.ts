import type { Carrier } from './carrier.ts';
import { CarrierError } from './carrier.ts';
import { postJson } from './post.ts';

export interface SmsSettings {
  readonly url: string;
  readonly token: string;
}

/** Posts `{to, text, key}` to the gateway, which may answer with an `id`; its delivery report comes by HTTP. */
export function smsCarrier({ url, token }: SmsSettings): Carrier {
  return {
    name: 'gateway',
    async send({ key, to, body }) {
      if (!to) {
        throw new CarrierError('noAddress');
      }
      const content = JSON.stringify({ to, text: body, key });
      const answer = await postJson(url, content, { authorization: `Bearer ${token}`, 'idempotency-key': key });
      return { delivered: false, reference: idIn(answer) };
    },
  };
}

function idIn(answer: string): string | null {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown };
    return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 100) : null;
  } catch {
    return null;
  }
}
