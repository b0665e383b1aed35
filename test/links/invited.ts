import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import type { Api } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { ask, caseIn } from '../support/path.ts';
import type { Cast } from '../support/people.ts';
import { type MailServer, startMailServer } from '../notices/mailServer.ts';

export const address = 'archive@university.example.kz';

/** Whom the officers ask has an address from now on. */
export async function giveAddress({ database, place }: Api, service: 'education' | 'justice' = 'education') {
  await sql`update organisation set email = ${address} where id = ${place.organisations[service]}`.execute(
    rowsOf(database.orm.em.fork()),
  );
}

export interface Invited {
  readonly id: string;
  readonly inquiryId: string;
  /** The address of the form, as it stands in the letter. */
  readonly url: string;
  readonly token: string;
}

/** Mail of one test; notices to applicants are left aside. */
export async function letters(
  port: number,
): Promise<{ readonly server: MailServer; readonly toOrganisation: () => MailServer['inbox'] }> {
  const server = await startMailServer(port);
  onTestFinished(() => server.stop());
  return { server, toOrganisation: () => server.inbox.filter(({ to }) => to?.[0]?.address === address) };
}

/** A case whose officer has asked the organisation, and the link that came to it by mail. */
export async function invite(cast: Cast, port: number, more: object = {}): Promise<Invited> {
  const { api, service, officer } = cast;
  const { server, toOrganisation } = await letters(port);
  const id = await caseIn(cast, 'corporation', service === 'education' ? 'inquiry' : 'comparison', more);
  const inquiryId = await ask(officer, id, api.place.organisations[service], {
    number: '07-11/1204',
    pleaseAnswerBy: '2026-03-12',
  });
  await runJobs(api);
  await server.stop();
  const [url = ''] = /http\S+(?=\?lang=ru)/.exec(toOrganisation().at(-1)?.text ?? '') ?? [];
  return { id, inquiryId, url, token: url.slice(url.lastIndexOf('/') + 1) };
}

export const writer = { name: 'Жүнісова Әсел Қайратқызы', position: 'мұрағат меңгерушісі', reference: '01-12/345' };

/** Every question answered alike. */
export function filled(
  documentIds: readonly string[],
  said: { studied?: string; genuine?: string } = {},
  more: object = {},
) {
  const { studied = 'yes', genuine = 'yes' } = said;
  const answers = documentIds.flatMap(id => [
    [`studied-${id}`, studied],
    [`genuine-${id}`, genuine],
    [`note-${id}`, ''],
  ]);
  return { ...Object.fromEntries(answers), ...writer, ...more } as Record<string, string>;
}

export function post(url: string, fields: Record<string, string>, language = 'ru'): Promise<Response> {
  return fetch(`${url}?lang=${language}`, { method: 'POST', body: new URLSearchParams(fields) });
}
