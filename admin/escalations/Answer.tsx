import { Alert } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { formatDay } from '../dates/format.ts';
import { Section } from '../layout/Section.tsx';
import { DispositionForm } from './DispositionForm.tsx';
import type { Escalation } from './escalation.ts';
import { useAudience } from './useAudience.ts';

/** The form to answer with, or why the reader may not. */
export function Answer({ escalation }: { escalation: Escalation }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { id, mayAnswer, dispositions } = escalation;
  const onDone = async () => {
    notify('escalations.answered', { type: 'success', messageArgs: { smart_count: 1 } });
    await queryClient.invalidateQueries();
  };
  return (
    <Section title={translate('escalations.answer')}>
      {mayAnswer ? (
        <DispositionForm key={`${id} ${dispositions.length}`} rows={[escalation]} onDone={() => void onDone()} />
      ) : (
        <WhyNot escalation={escalation} />
      )}
    </Section>
  );
}

function WhyNot({ escalation: { state, promisedOn, answers, kind } }: { escalation: Escalation }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const audience = useAudience();
  const why = state === 'closed' ? 'closed' : state === 'promised' ? 'promised' : answers === null ? 'untold' : 'other';
  return (
    <Alert severity={why === 'closed' ? 'success' : 'info'}>
      {translate(`escalations.mayNot.${why}`, {
        day: promisedOn ? formatDay(promisedOn, locale) : '',
        audience: answers ? audience(answers, kind) : '',
      })}
    </Alert>
  );
}
