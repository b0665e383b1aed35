import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatShortDay } from '../dates/format.ts';
import type { CaseOutline } from './application.ts';
import { type StageStep, stageSteps } from './stageSteps.ts';

/** The way of the case, with the day each stage ended or is due. */
export function StageStrip({ application }: { application: CaseOutline }) {
  const translate = useTranslate();
  const steps = stageSteps(application);
  const current = useRef<HTMLLIElement>(null);
  const strip = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (strip.current && current.current) {
      strip.current.scrollLeft = current.current.offsetLeft - strip.current.clientWidth / 3;
    }
  });
  return (
    <Box
      component="ol"
      ref={strip}
      tabIndex={0}
      aria-label={translate('case.stages')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0.5,
        display: 'flex',
        gap: 0.75,
        overflowX: 'auto',
        position: 'relative',
        scrollbarWidth: 'thin',
      }}
    >
      {steps.map(step => (
        <Step key={step.stage} step={step} mark={step.state === 'current' ? current : null} />
      ))}
    </Box>
  );
}

const looks = {
  past: { borderColor: 'success.main', bgcolor: 'background.paper' },
  current: { borderColor: 'primary.main', bgcolor: 'primary.main', color: 'primary.contrastText' },
  ahead: { borderColor: 'divider', bgcolor: 'background.paper' },
} as const;

function Step({ step, mark }: { step: StageStep; mark: React.Ref<HTMLLIElement> | null }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const when = step.endedOn
    ? formatShortDay(step.endedOn, locale)
    : step.dueOn
      ? translate('case.by', { day: formatShortDay(step.dueOn, locale) })
      : '';
  return (
    <Box
      component="li"
      ref={mark}
      aria-current={step.state === 'current' ? 'step' : undefined}
      sx={{
        flex: '1 0 6.75rem',
        maxWidth: '12rem',
        px: 1,
        py: 0.75,
        border: 1,
        borderTop: 4,
        borderRadius: 1,
        ...looks[step.state],
      }}
    >
      <Typography
        variant="body2"
        sx={{ fontSize: '0.8125rem', fontWeight: step.state === 'current' ? 700 : 500, lineHeight: 1.25 }}
      >
        {translate(`stage.${step.stage}`, { _: step.stage })}
      </Typography>
      <Typography variant="caption" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {step.state === 'past' ? `✓ ${when}` : when}
      </Typography>
    </Box>
  );
}
