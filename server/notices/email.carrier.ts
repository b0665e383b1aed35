import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { type Carrier, CarrierError } from './carrier.ts';

export interface SmtpSettings {
  readonly url: string;
  readonly from: string;
}

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** What the mail server has taken counts as delivered (AMB-33); what comes back is reported and turns it into bounced. */
export function emailCarrier({ url, from }: SmtpSettings): Carrier {
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    name: 'smtp',
    async send({ key, to, subject, body, language, createdAt }) {
      if (!to) {
        throw new CarrierError('noAddress');
      }
      const messageId = `<${key}@${domain}>`;
      try {
        const sending = createTransport({ url, ...patience }).sendMail({
          messageId,
          from,
          // As an object it is one address, whatever characters it has.
          to: { name: '', address: to },
          subject,
          text: body,
          date: createdAt.toString(),
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        await Promise.race([sending, tooLong()]);
      } catch (error) {
        throw new CarrierError(isRefusal(error) ? 'refused' : 'unreachable');
      }
      return { delivered: true, reference: messageId };
    },
  };
}

/** A server that answers each line slowly: the database would not wait for the end of such a transaction. */
async function tooLong(): Promise<never> {
  await pause(45_000, undefined, { ref: false });
  throw new CarrierError('unreachable');
}

/** 5xx on this recipient or this message; a refused sign-in is our own trouble and passes when it is put right. */
function isRefusal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (typeof responseCode !== 'number' || responseCode >= 500);
}
