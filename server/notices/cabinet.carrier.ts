import type { Clock } from '../clock.ts';
import type { Carrier } from './carrier.ts';
import { postJson } from './post.ts';
import { sign } from './signature.ts';

/** The row itself is the entry of the cabinet: there once it is marked delivered, see `cabinet` in the API. */
export const cabinetCarrier: Carrier = {
  name: 'cabinet',
  send: async () => ({ delivered: true, reference: null }),
};

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
}

/** Tells the portal of each entry; delivered when it has answered with success. */
export function webhookCarrier({ url, secret }: WebhookSettings, clock: Clock): Carrier {
  return {
    name: 'webhook',
    async send({ key, receiptNumber, kind, language, subject, body, createdAt }) {
      const entry = { key, receiptNumber, kind, language, subject, body, createdAt: createdAt.toString() };
      const content = JSON.stringify(entry);
      await postJson(url, content, {
        'idempotency-key': key,
        'x-signature': sign(secret, content, clock.now()),
      });
      return { delivered: true, reference: null };
    },
  };
}
