import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { namesOfficers } from '../officers/officerNaming.ts';
import { readRows, type Services } from '../services.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What a request brings to its resolvers. */
export interface Context {
  readonly services: Services;
  /** Undefined before sign-in. */
  readonly actor: Actor | undefined;
  /** Language of texts and messages: Accept-Language, else the one of the officer. */
  readonly language: Language;
  readonly rows: Rows;
  readonly loaders: Loaders;
  /** Of a stream, which outlives the moment it was asked for. */
  readonly connection?: Connection;
}

interface Connection {
  /** Who it is by now; nobody once the session has ended. */
  readonly authenticate: () => Promise<Actor | undefined>;
  /** Whether what was sent still waits to be taken. */
  readonly isBlocked: () => boolean;
}

/** `rows`: where a request that only reads is to read; an act reads where it writes. */
export function createContext(
  services: Services,
  actor: Actor | undefined,
  language: Language,
  rows = readRows(services),
): Context {
  return { services, actor, language, rows, loaders: createLoaders(rows, namesOfficers(actor)) };
}

export function signedIn({ actor }: Context): Actor {
  if (!actor) {
    throw new DomainError('UNAUTHENTICATED');
  }
  return actor;
}
