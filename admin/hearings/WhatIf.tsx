import ExpandMore from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import { Loading, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { useHearingPlans } from './hearingPlan.ts';
import { PlanTable } from './PlanTable.tsx';

/** Open where a decision waits for its notice, folded where none is drafted. */
export function WhatIf({ applicationId, open }: { applicationId: string; open: boolean }) {
  const translate = useTranslate();
  const { data: plans, error } = useHearingPlans(applicationId);
  return (
    <Accordion
      disableGutters
      elevation={0}
      defaultExpanded={open}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h3' } }}
      sx={{ mt: 1 }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ px: 0 }}>
        <Typography variant="subtitle2" component="span">
          {translate('desk.whatIf')}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0, pt: 0 }}>
        {error ? <Problem error={toRequestError(error)} /> : null}
        {!plans && !error ? <Loading /> : null}
        {plans ? <PlanTable plans={plans} /> : null}
      </AccordionDetails>
    </Accordion>
  );
}
