import { useState } from 'react';
import { newIdempotencyKey } from '../acts/performAct.ts';
import { isUnsettled, toRequestError } from '../data/errors.ts';

/** Sends with a key that stays the same over every try until the server has answered: a lost answer makes nothing happen twice. */
export function useOnce() {
  const [key, setKey] = useState(newIdempotencyKey);
  return async <Answer>(send: (idempotencyKey: string) => Promise<Answer>): Promise<Answer> => {
    try {
      const answer = await send(key);
      setKey(newIdempotencyKey());
      return answer;
    } catch (error) {
      if (!isUnsettled(toRequestError(error))) {
        setKey(newIdempotencyKey());
      }
      throw error;
    }
  };
}
