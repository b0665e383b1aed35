import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { DomainError } from '../errors.ts';
import type { KeyTerms } from '../officers/apiKeyTerms.ts';
import { coversAtLeast } from '../officers/apiKey.rules.ts';
import { rowsOf } from '../database/rows.ts';
import { freshManager } from '../services.ts';
import { type Account, chargeKey, PeopleBudget } from './budget.ts';
import type { Context } from './context.ts';
import { type OperationCost, operationCost } from './cost.ts';
import { costTable } from './costTable.ts';
import { domainErrorIn } from './errors.ts';
import { coverageNeeded } from './keyFields.ts';

/** Sent by whoever is signed in and wants to see what an operation costs; a key sees it with every answer. */
const showCost = 'x-query-cost';

const statuses: Readonly<Partial<Record<string, number>>> = {
  KEY_NOT_FOR_THIS: 403,
  QUERY_TOO_LARGE: 400,
  TOO_MANY_REQUESTS: 429,
};

/** Before an operation runs: may this key ask it, is it within the largest, is there budget left. */
export function queryGate(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const people = new PeopleBudget();
  return {
    async requestDidStart() {
      let account: Account | undefined;
      return {
        async didResolveOperation(request) {
          const { document, operationName, contextValue } = request;
          const cost = operationCost(schema, document, operationName);
          // Questions about the schema alone cost nothing.
          if (!cost || cost.roots.length === 0) {
            return;
          }
          const { actor, services } = contextValue;
          if (actor?.key) {
            refuseBeyondKey(actor.key, cost);
          }
          const requested = cost.of(request.request.variables ?? {});
          if (requested > costTable.largestOperation) {
            throw new DomainError('QUERY_TOO_LARGE', { requested, most: costTable.largestOperation });
          }
          if (!actor) {
            return;
          }
          const now = services.clock.now();
          account = actor.key
            ? await chargeKey(rowsOf(freshManager(services)), actor.key.id, requested, now)
            : people.charge(actor.officerId, requested, now);
          if (!account.isPaid) {
            const seconds = Math.max(Math.ceil(now.until(account.resetsAt).total('seconds')), 1);
            throw new DomainError('TOO_MANY_REQUESTS', { retryAfterSeconds: seconds });
          }
        },
        async willSendResponse(request) {
          answerRefusal(request);
          if (account && (request.contextValue.actor?.key || request.request.http?.headers.get(showCost))) {
            tellCost(request, account);
          }
        },
      };
    },
  };
}

/** Throws KEY_NOT_FOR_THIS naming the field that the key is not for. */
function refuseBeyondKey(key: KeyTerms, { operation, roots }: OperationCost): void {
  const isAct = operation !== OperationTypeNode.QUERY;
  const beyond = roots.find(field => (isAct ? key.readOnly : !coversAtLeast(key.covers, coverageNeeded(field))));
  if (beyond !== undefined) {
    throw new DomainError('KEY_NOT_FOR_THIS', { field: beyond, readOnly: key.readOnly, covers: key.covers });
  }
}

/** A refusal at this gate has a status of its own, so that a plain HTTP client knows what to do. */
function answerRefusal({ response, errors }: GraphQLRequestContext<Context>): void {
  const refused = errors?.[0] && domainErrorIn(errors[0]);
  const status = refused && statuses[refused.code];
  if (refused && status && response.body?.kind === 'single' && !('data' in response.body.singleResult)) {
    response.http.status = status;
    const seconds = refused.facts['retryAfterSeconds'];
    if (typeof seconds === 'number') {
      response.http.headers.set('retry-after', String(seconds));
    }
  }
}

function tellCost({ response, contextValue }: GraphQLRequestContext<Context>, account: Account): void {
  if (response.body?.kind === 'single') {
    const { requested, limit, remaining, resetsAt } = account;
    const { singleResult } = response.body;
    // A person tries what a tool is to ask: there the limits are those of keys.
    const ofKeys = { limit: costTable.keyPerMinute, most: costTable.largestOperation };
    const cost = { requested, limit, remaining, resetsAt, ...(!contextValue.actor?.key && { ofKeys }) };
    singleResult.extensions = { ...singleResult.extensions, cost };
  }
}
