import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { askComplaintTerms } from './complaintTerm.ts';
import { ComplaintTermRow } from './ComplaintTermRow.tsx';

/** How long each body has to decide a complaint: one term stands in the order, the others the authority sets. */
export function ComplaintTerms() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data = [], error } = useQuery({
    queryKey: ['complaintTerms', locale],
    queryFn: ({ signal }) => askComplaintTerms(signal),
  });
  return (
    <Section title={translate('complaintTerms.title')} tools={<HistoryLink what="complaintTerm" />}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('complaintTerms.hint')}
      </Typography>
      {error ? <Problem error={toRequestError(error)} /> : null}
      <Rows>
        {data.map(term => (
          <ComplaintTermRow key={term.bodyKind} term={term} />
        ))}
      </Rows>
    </Section>
  );
}
