import { errorMessage } from '../graphql/messages.ts';
import type { Language } from '../law/law.ts';
import type { AnswerOutcome } from './disposition.service.ts';
import type { DispositionResult } from './escalation.type.ts';

/** As an error of the whole request would read, but for one of its items. */
export function dispositionResult({ deadlineId, refusal }: AnswerOutcome, language: Language): DispositionResult {
  if (!refusal) {
    return { deadlineId, done: true, error: null };
  }
  const { code, facts } = refusal;
  const fields = facts['fields'];
  const field = typeof fields === 'object' && fields !== null ? (Object.keys(fields)[0] ?? null) : null;
  return { deadlineId, done: false, error: { code, message: errorMessage(code, facts, language), field } };
}
