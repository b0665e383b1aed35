import { CarrierError } from './carrier.ts';

const patience = 10_000;

/** These say "this message never"; every other failure may pass: a wrong token is put right, a server comes back. */
const refusals = [400, 404, 410, 413, 422];

/** Posts JSON and gives back the body of a 2xx answer. */
export async function postJson(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new CarrierError('unreachable');
  });
  if (!response.ok) {
    throw new CarrierError(refusals.includes(response.status) ? 'refused' : 'unreachable');
  }
  return response.text().catch(() => '');
}
