import { useState } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { newIdempotencyKey } from '../acts/performAct.ts';
import { tell } from '../data/client.ts';
import { isUnsettled, type RequestError, toRequestError } from '../data/errors.ts';
import { gql } from '../data/gql.ts';
import type { Channel } from './intake.ts';
import { toIntakeInput } from './toIntakeInput.ts';

interface Opened {
  /** Null to one who may hand in but not read. */
  readonly application: { readonly id: string; readonly receiptNumber: string } | null;
}

const acceptApplication = gql`
  mutation AcceptApplication($input: AcceptApplicationInput!) {
    data: acceptApplication(input: $input) {
      application {
        id
        receiptNumber
      }
    }
  }
`;

const submitApplication = gql`
  mutation SubmitApplication($input: SubmitApplicationInput!) {
    data: submitApplication(input: $input) {
      application {
        id
        receiptNumber
      }
    }
  }
`;

/** Hands the form in; the key stays the same until the server has answered, so no case is opened twice. */
export function useIntake(channel: Channel) {
  const notify = useNotify();
  const redirect = useRedirect();
  const [key, setKey] = useState(newIdempotencyKey);
  const [problem, setProblem] = useState<RequestError>();

  const hand = async (values: Readonly<Record<string, unknown>>) => {
    setProblem(undefined);
    const mutation = channel === 'corporation' ? acceptApplication : submitApplication;
    try {
      const { application } = await tell<Opened>(mutation, {
        input: { ...toIntakeInput(channel, values), idempotencyKey: key },
      });
      notify('intake.opened', { type: 'success', messageArgs: { receipt: application?.receiptNumber ?? '' } });
      redirect(application ? 'show' : 'list', 'Application', application?.id);
      return undefined;
    } catch (error) {
      const refused = toRequestError(error);
      setProblem(refused);
      if (!isUnsettled(refused)) {
        setKey(newIdempotencyKey());
      }
      return refused.refusal.errors;
    }
  };
  return { hand, problem };
}
