import { createHmac, timingSafeEqual } from 'node:crypto';

/** `t=<seconds>,v1=<HMAC-SHA256 of "t.body" in hexadecimal>`: an old message cannot be sent again as a new one. */
export function sign(secret: string, body: string, at: Temporal.Instant): string {
  const seconds = Math.floor(at.epochMilliseconds / 1000);
  return `t=${seconds},v1=${digest(secret, body, seconds)}`;
}

const tolerance = 300;
const form = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

export function isSignedBy(secret: string, body: string, signature: unknown, now: Temporal.Instant): boolean {
  const [, time, given] = form.exec(typeof signature === 'string' ? signature : '') ?? [];
  if (!time || !given || Math.abs(Number(time) - now.epochMilliseconds / 1000) > tolerance) {
    return false;
  }
  return timingSafeEqual(Buffer.from(given, 'hex'), Buffer.from(digest(secret, body, Number(time)), 'hex'));
}

function digest(secret: string, body: string, seconds: number): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
