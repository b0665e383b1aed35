import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { NotFromOrders } from '../law/NotFromOrders.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { askWorkWeights } from './workWeight.ts';
import { WorkWeightRow } from './WorkWeightRow.tsx';

/** How much a case weighs at each stage; no order says so. */
export function WorkWeights() {
  const translate = useTranslate();
  const { data = [], error } = useQuery({
    queryKey: ['workWeights'],
    queryFn: ({ signal }) => askWorkWeights(signal),
  });
  return (
    <Section
      title={translate('staffing.weights')}
      tools={
        <>
          <NotFromOrders />
          <HistoryLink what="workWeight" />
        </>
      }
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('staffing.weightsHint')}
      </Typography>
      {error ? <Problem error={toRequestError(error)} /> : null}
      <Rows>
        {data.map(weight => (
          <WorkWeightRow key={weight.stage} weight={weight} />
        ))}
      </Rows>
    </Section>
  );
}
