import { ask } from '../data/client.ts';
import { refusalOf } from '../data/errors.ts';
import { gql } from '../data/gql.ts';

export interface Grant {
  readonly role: string;
  readonly scope: string;
  readonly provider: { readonly id: string; readonly name: string } | null;
  readonly office: { readonly id: string; readonly name: string } | null;
  readonly body: { readonly id: string; readonly name: string } | null;
}

export interface Me {
  readonly officerId: string;
  readonly name: string;
  readonly language: string;
  readonly grants: readonly Grant[];
}

const meQuery = gql`
  query Me {
    data: me {
      officerId
      name
      language
      grants {
        role
        scope
        provider {
          id
          name
        }
        office {
          id
          name
        }
        body {
          id
          name
        }
      }
    }
  }
`;

let grants: readonly Grant[] = [];
let signedIn: Promise<Me | null> | undefined;

/** Who is signed in, asked once a session; null for nobody. */
export function me(): Promise<Me | null> {
  signedIn ??= ask<Me | null>(meQuery).then(remember, (error: unknown) => {
    forgetMe();
    if (refusalOf(error)?.code === 'UNAUTHENTICATED') {
      return null;
    }
    throw error;
  });
  return signedIn;
}

function remember(person: Me | null): Me | null {
  grants = person?.grants ?? [];
  return person;
}

/** The roles of whoever is signed in, once that is known: no page of the dashboard opens before. */
export function rolesNow(): readonly string[] {
  return grants.map(({ role }) => role);
}

/** The reviewing body whoever is signed in works for, if any. */
export function bodyNow(): string | undefined {
  return grants.find(({ body }) => body)?.body?.id;
}

export function forgetMe(): void {
  signedIn = undefined;
  grants = [];
}

export async function signIn(email: string, password: string): Promise<'ok' | 'refused' | 'tooMany' | 'unreachable'> {
  try {
    const answer = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      credentials: 'same-origin',
      body: JSON.stringify({ email, password }),
    });
    await answer.text();
    forgetMe();
    return answer.ok ? 'ok' : answer.status === 429 ? 'tooMany' : answer.status >= 500 ? 'unreachable' : 'refused';
  } catch {
    return 'unreachable';
  }
}

/** Never throws: signing out of a session that is gone already is signed out. */
export async function signOut(): Promise<void> {
  forgetMe();
  try {
    const answer = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: '{}',
    });
    // An answer left unread keeps its connection.
    await answer.text();
  } catch {
    // No connection: the cookie ends with the session's own term.
  }
}
