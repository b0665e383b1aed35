import { useState } from 'react';
import { newIdempotencyKey } from '../acts/performAct.ts';
import { isUnsettled, type RequestError, toRequestError } from '../data/errors.ts';
import { disposeEscalations, type DispositionItem, type DispositionResult } from './disposition.ts';

type Values = Readonly<Record<string, unknown>>;

/** What came of one deadline; the server may also not have answered. */
export type Outcome = 'done' | 'unknown' | { readonly message: string };

/** Few at a time: how far it has come is seen, and a lost connection leaves little in doubt. */
const atOnce = 5;

/** One answer sent for several deadlines. What is done stays done; sent again goes only the rest. */
export function useDispositions(ids: readonly string[]) {
  const [keys] = useState(() => new Map<string, string>());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [sent, setSent] = useState<{ readonly done: number; readonly all: number }>();
  const [problem, setProblem] = useState<RequestError>();

  /** The same key for every try of one deadline until the server has answered: a lost answer cannot make it happen twice. */
  const itemOf = (deadlineId: string): DispositionItem => {
    const idempotencyKey = keys.get(deadlineId) ?? newIdempotencyKey();
    keys.set(deadlineId, idempotencyKey);
    return { deadlineId, idempotencyKey };
  };

  const send = async (values: Values): Promise<SendResult> => {
    const found = new Map(outcomes);
    const rest = ids.filter(id => found.get(id) !== 'done');
    setProblem(undefined);
    setSent({ done: 0, all: rest.length });
    let fields: Readonly<Record<string, unknown>> | undefined;
    try {
      for (let at = 0; at < rest.length; at += atOnce) {
        const results = await disposeEscalations(rest.slice(at, at + atOnce).map(itemOf), values);
        for (const { deadlineId, done, error } of results) {
          keys.delete(deadlineId);
          found.set(deadlineId, done ? 'done' : { message: error?.message ?? '' });
        }
        fields ??= fieldsOf(results);
        setSent({ done: Math.min(at + atOnce, rest.length), all: rest.length });
      }
    } catch (error) {
      const refused = toRequestError(error);
      setProblem(refused);
      if (isUnsettled(refused)) {
        for (const id of rest.filter(each => keys.has(each))) {
          found.set(id, 'unknown');
        }
      } else {
        rest.forEach(id => keys.delete(id));
      }
      fields = refused.refusal.errors;
    } finally {
      setSent(undefined);
      setOutcomes(found);
    }
    return { done: ids.filter(id => found.get(id) === 'done'), errors: fields };
  };

  return { send, outcomes, sent, problem };
}

interface SendResult {
  /** Recorded by this or an earlier try. */
  readonly done: readonly string[];
  readonly errors: Readonly<Record<string, unknown>> | undefined;
}

/** A mark on what is no input would never be lifted. */
const inForm = ['cause', 'measure', 'promisedOn', 'newOwnerId', 'note'];

/** What one deadline refuses in the form is marked there; why, stands beside the deadline in words. */
function fieldsOf(results: readonly DispositionResult[]) {
  const fields = results.flatMap(({ error }) => (error?.field && inForm.includes(error.field) ? [error.field] : []));
  return fields.length > 0 ? Object.fromEntries(fields.map(field => [field, 'errors.correct'])) : undefined;
}
