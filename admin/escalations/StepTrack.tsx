import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { formatMoment, millisecondsBetween } from '../dates/format.ts';
import { Track, TrackItem } from '../history/Track.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Escalation, EscalationStep } from './escalation.ts';
import { useAudience } from './useAudience.ts';

/** Who was told, when, and who answers from then on. */
export function StepTrack({ escalation: { steps, kind } }: { escalation: Escalation }) {
  const translate = useTranslate();
  return (
    <Section title={translate('escalations.steps')}>
      {steps.length === 0 ? (
        <Nothing>{translate('escalations.noSteps')}</Nothing>
      ) : (
        <Track>
          {steps.map(step => (
            <TrackItem key={step.stepAt} color={step.isBreach ? 'error.main' : 'divider'}>
              <OneStep step={step} kind={kind} />
            </TrackItem>
          ))}
        </Track>
      )}
    </Section>
  );
}

/** The worker writes every few minutes; later than this it was down. */
const late = 30 * 60_000;

function OneStep({ step, kind }: { step: EscalationStep; kind: string }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const audience = useAudience();
  const { tells, answers, stepAt, recordedAt, isBreach, told } = step;
  const isLate = millisecondsBetween(stepAt, recordedAt) > late;
  return (
    <>
      <Typography variant="body2">
        <strong>{audience(tells, kind)}</strong>
        {told.length > 0 ? `: ${told.map(({ name }) => name).join(', ')}` : ` (${translate('escalations.toldNobody')})`}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <Moment at={stepAt} /> · {translate(isBreach ? 'escalations.atBreach' : 'escalations.ahead')}
        {isLate ? ` · ${translate('escalations.recordedLater', { at: formatMoment(recordedAt, locale) })}` : null}
      </Typography>
      {answers ? (
        <Typography variant="body2">
          {answers === tells ? '' : `${audience(answers, kind)}: `}
          {translate('escalations.mustAnswer')}
        </Typography>
      ) : null}
    </>
  );
}
