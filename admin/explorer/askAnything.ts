import { Kind, parse } from 'graphql';

export interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
  readonly resetsAt: string;
  /** What a key may spend in a minute, and at most on one operation. */
  readonly ofKeys: { readonly limit: number; readonly most: number };
}

export interface Asked {
  /** The whole answer, to be read. */
  readonly text: string;
  /** Undefined where nothing was charged. */
  readonly cost: Cost | undefined;
}

/** What is wrong before anything is sent, as the key of its words. */
export class NotAsked extends Error {}

/** Sends a query as whoever is signed in and brings the answer as it came. Throws NotAsked for what is not sent. */
export async function askAnything(query: string, variables: string): Promise<Asked> {
  refuseActs(query);
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
      'X-Query-Cost': 'show',
    },
    body: JSON.stringify({ query, variables: variablesIn(variables) }),
  }).catch(() => {
    throw new NotAsked('explorer.unreachable');
  });
  const answer = (await response.json().catch(() => {
    throw new NotAsked('explorer.unreachable');
  })) as { readonly extensions?: { readonly cost?: Cost } };
  return { text: JSON.stringify(answer, null, 2), cost: answer.extensions?.cost };
}

/** What is no GraphQL is sent: the server says best what is wrong with it. */
function refuseActs(query: string): void {
  let operations: readonly string[] = [];
  try {
    operations = parse(query).definitions.flatMap(one =>
      one.kind === Kind.OPERATION_DEFINITION ? [one.operation] : [],
    );
  } catch {
    return;
  }
  if (operations.some(operation => operation !== 'query')) {
    throw new NotAsked('explorer.onlyQueries');
  }
}

function variablesIn(text: string): object {
  try {
    const variables: unknown = JSON.parse(text.trim() || '{}');
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) {
      return variables;
    }
  } catch {
    // The same words as for JSON that is no object.
  }
  throw new NotAsked('explorer.badVariables');
}
