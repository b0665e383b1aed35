import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import type { lateDataProvider } from '../data/lateDataProvider.ts';
import { isUnsettled, type RequestError, toRequestError } from '../data/errors.ts';
import type { ActSubject, AllowedAct } from './act.ts';
import { toInput } from './actValues.ts';
import { newIdempotencyKey } from './performAct.ts';

/** One filled form: its key stays the same over every try, so a lost answer cannot make the act happen twice. */
export function useAct(act: AllowedAct, subject: ActSubject, onDone?: () => void) {
  const provider = useDataProvider<typeof lateDataProvider>();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const [key, setKey] = useState(newIdempotencyKey);
  const [problem, setProblem] = useState<RequestError>();

  const perform = async (values: Readonly<Record<string, unknown>>) => {
    setProblem(undefined);
    try {
      await provider.performAct(act.act, subject, { ...toInput(act.fields, values), idempotencyKey: key });
    } catch (error) {
      const refused = toRequestError(error);
      setProblem(refused);
      if (!isUnsettled(refused)) {
        // The server has decided: what is sent next is another request, perhaps corrected.
        setKey(newIdempotencyKey());
      }
      return refused.refusal.errors;
    }
    onDone?.();
    notify('acts.done', { type: 'success', messageArgs: { act: translate(`act.${act.act}`, { _: act.act }) } });
    await queryClient.invalidateQueries();
    return undefined;
  };

  const reload = async () => {
    await queryClient.invalidateQueries();
    setProblem(undefined);
  };

  return { perform, problem, reload };
}
