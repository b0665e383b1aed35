import type { Language, Role } from '../law/law.ts';
import type { KeyTerms } from './apiKeyTerms.ts';

/** From the narrowest to the widest; a provider, an office and a reviewing body are equally wide. */
export const scopes = ['own', 'unit', 'provider', 'office', 'body', 'region', 'country'] as const;
export type Scope = (typeof scopes)[number];

/** A role held in a place. The scope is the widest it reaches; a narrower place is named where the person has one. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
  readonly providerId?: number;
  readonly unitId?: number;
  readonly officeId?: number;
  /** The reviewing body of complaints a reviewer works for. */
  readonly bodyId?: number;
  readonly region?: string;
}

/** Who asks: a person signed in, or a system with its key, with the grants in force. */
export interface Actor {
  readonly officerId: number;
  readonly name: string;
  readonly language: Language;
  readonly grants: readonly Grant[];
  readonly via: 'session' | 'apiKey';
  /** Of a system: what its key narrows of the grant. */
  readonly key?: KeyTerms;
}
