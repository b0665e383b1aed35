import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput, DomainError, known } from '../errors.ts';
import type { Services } from '../services.ts';
import type { Actor } from './actor.ts';
import { countKeysInUse } from './apiKey.queries.ts';
import { longestOwnDays, mostOwnKeys } from './apiKey.rules.ts';
import { issueApiKey, type IssuedApiKey, revokeApiKey } from './apiKey.service.ts';
import type { KeyCoverage } from './apiKeyTerms.ts';
import { RoleGrant } from './officer.entity.ts';
import { change } from './people.service.ts';

export interface WantedOwnKey {
  readonly name: string;
  readonly covers: KeyCoverage;
  readonly days: number;
}

/**
 * A read-only key of whoever asks, for their own grant as an analyst. Throws FORBIDDEN_OR_UNKNOWN for others, and
 * BAD_INPUT for days out of range and from the eleventh key in use on.
 */
export function issueOwnKey(
  services: Services,
  actor: Actor | undefined,
  { name, covers, days }: WantedOwnKey,
): Promise<IssuedApiKey> {
  return change(services, actor, 'issueOwnKey', async ({ em, by, now }) => {
    if (!services.auth) {
      throw new DomainError('UNAVAILABLE');
    }
    if (days < 1 || days > longestOwnDays) {
      throw badInput({ days: 'outOfRange' });
    }
    await lockOn(em, 'ownKeys', by);
    if ((await countKeysInUse(rowsOf(em), by, now)) >= mostOwnKeys) {
      throw badInput({ name: 'tooManyKeys' });
    }
    const own = { officerId: by, role: 'analyst', endedAt: null } as const;
    const { id: grantId } = known(await em.findOne(RoleGrant, own, { orderBy: { id: 'asc' } }));
    const terms = { readOnly: true, covers };
    const issued = await issueApiKey(services.auth, em, { name, grantId, days, terms }, by);
    const after = { id: issued.id, name, grantId, officerId: by, days, ...terms };
    return { result: issued, line: { what: 'apiKey', before: null, after } };
  });
}

/** Switches off a key of one's own; of another's it says what it says of none. */
export function revokeOwnKey(services: Services, actor: Actor | undefined, keyId: string): Promise<string> {
  return change(services, actor, 'issueOwnKey', async ({ em, by, now }) => {
    await revokeApiKey(em, keyId, now, by);
    return { result: keyId, line: { what: 'apiKey', before: { id: keyId }, after: null } };
  });
}
