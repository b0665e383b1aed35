import { type CompiledQuery, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { findSignedIn } from '../../server/officers/officer.queries.ts';
import { rowsAnsweredBy } from '../../server/replicas/readRoute.ts';
import { type Client, createApi } from '../support/api.ts';
import { sentBy } from '../support/statements.ts';

const api = await createApi();
const rows = rowsOf(api.database.orm.em.fork());
const whom = '{ me { name } }';

const officerOf = (name: string) =>
  api.person(name, {
    role: 'officer',
    scope: 'own',
    providerId: api.place.education,
    unitId: api.place.units.education,
  });

function tokenOf({ credentials }: Client): string {
  const sealed = decodeURIComponent(String(credentials['cookie']).split('=')[1] ?? '');
  return sealed.slice(0, sealed.lastIndexOf('.'));
}

const signOut = (client: Client) => sql`delete from auth_session where token = ${tokenOf(client)}`.execute(rows);

describe('Those who ask at the same moment', () => {
  test('are found by few statements, each as who they are; strangers among them are nobody', async () => {
    const stranger = await officerOf('Stranger');
    await signOut(stranger);
    const people: Client[] = [];
    for (let at = 0; at < 12; at += 1) {
      people.push(await officerOf(`Officer ${at}`));
    }
    const sent = await sentBy(async () => {
      const refused = stranger.send(whom);
      const found = await Promise.all(people.map(person => person.query(whom)));
      expect(found.map(({ me }) => me.name)).toEqual(people.map((_, at) => `Officer ${at}`));
      expect((await refused).data).toEqual({ me: null });
    });
    expect(sent.filter(({ text }) => text.includes('auth_session')).length).toBeLessThan(people.length);
  });

  test('are never answered by what was asked before: who has been signed out meanwhile is nobody', async () => {
    const client = await officerOf('Leaver');
    const underWay = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const slowFirst = rowsAnsweredBy(async <Row>(query: CompiledQuery) => {
      const result = await rows.executeQuery<Row>(query);
      underWay.resolve();
      await held.promise;
      return result;
    });
    const before = findSignedIn(slowFirst, tokenOf(client));
    await underWay.promise;
    await signOut(client);
    const after = findSignedIn(slowFirst, tokenOf(client));
    held.resolve();
    expect((await before)?.officerId).toBe(client.officerId);
    expect(await after).toBeUndefined();
  });

  test('do not wait for a connection that answers nobody any more', async () => {
    const client = await officerOf('Patient');
    const underWay = Promise.withResolvers<void>();
    let asked = 0;
    const losing = rowsAnsweredBy(<Row>(query: CompiledQuery) => {
      asked += 1;
      underWay.resolve();
      return asked === 1 ? new Promise(() => undefined) : rows.executeQuery<Row>(query);
    });
    void findSignedIn(losing, tokenOf(client));
    await underWay.promise;
    expect((await findSignedIn(losing, tokenOf(client)))?.officerId).toBe(client.officerId);
  });
});
