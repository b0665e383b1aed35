import { Alert, Box, Button, LinearProgress } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { Nothing, Section } from '../layout/Section.tsx';
import { CostLine } from './CostLine.tsx';
import type { Asked } from './askAnything.ts';

interface AnswerProps {
  readonly asked: Asked | undefined;
  /** The key of the words for what was not sent. */
  readonly problem: string | undefined;
  readonly running: boolean;
}

/** What the server answered, as it came, and what that cost. */
export function Answer({ asked, problem, running }: AnswerProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(asked?.text ?? '');
    notify('explorer.copied', { type: 'success' });
  };
  return (
    <Section
      title={translate('explorer.answer')}
      tools={
        asked && window.isSecureContext ? (
          <Button size="small" onClick={() => void copy()}>
            {translate('explorer.copyAnswer')}
          </Button>
        ) : null
      }
    >
      <Box sx={{ height: 4, mb: 1 }}>{running ? <LinearProgress /> : null}</Box>
      <Box aria-live="polite">{problem ? <Alert severity="warning">{translate(problem)}</Alert> : null}</Box>
      {asked || problem ? null : <Nothing>{translate('explorer.noAnswer')}</Nothing>}
      {asked ? (
        <Box
          component="pre"
          tabIndex={0}
          sx={{ m: 0, maxHeight: '32rem', overflow: 'auto', fontSize: '0.8125rem', whiteSpace: 'pre-wrap' }}
        >
          {asked.text}
        </Box>
      ) : null}
      <CostLine cost={asked?.cost} />
    </Section>
  );
}
