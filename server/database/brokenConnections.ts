import type { Pool, PoolClient } from 'pg';

/**
 * A connection that breaks goes out of the pool at once, whoever has it. Kysely gives back that of a transaction only
 * when its commit or rollback has succeeded, which on a broken connection it never does: the pool would count it as
 * taken for ever, and after a restart of the database there would be as many fewer as acts were under way.
 */
export function giveBackBroken(pool: Pool): void {
  const connect = pool.connect.bind(pool);
  const connectOnce = (answer?: Parameters<typeof connect>[0]) =>
    answer
      ? connect(answer)
      : new Promise<PoolClient>((resolve, reject) => {
          connect((error, client) => (client ? resolve(givenBackOnce(client)) : reject(error)));
        });
  Object.defineProperty(pool, 'connect', { value: connectOnce });
}

function givenBackOnce(client: PoolClient): PoolClient {
  const release = client.release.bind(client);
  const broken = () => giveBack(true);
  let isGivenBack = false;
  const giveBack = (reason?: Error | boolean) => {
    if (!isGivenBack) {
      isGivenBack = true;
      client.off('end', broken);
      release(reason);
    }
  };
  client.once('end', broken);
  client.release = giveBack;
  return client;
}
