import { Button, LinearProgress, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { CaseChips, CaseFacts } from '../applications/CaseFacts.tsx';
import { StageStrip } from '../applications/StageStrip.tsx';
import { toRequestError } from '../data/errors.ts';
import { Timeline } from '../history/Timeline.tsx';
import { Section } from '../layout/Section.tsx';
import { askCaseOutline } from './caseOutline.ts';

/** The case beside its missed deadline, as its own page shows it. */
export function CaseSide({ id }: { id: string }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error } = useQuery({
    queryKey: ['caseOutline', id, locale],
    queryFn: ({ signal }) => askCaseOutline(id, signal),
  });
  if (error) {
    return <Problem error={toRequestError(error)} />;
  }
  if (!data) {
    return <LinearProgress />;
  }
  return (
    <>
      <Section
        title={`${translate('resources.Application.one')} ${data.number ?? data.receiptNumber}`}
        tools={
          <Button size="small" component={Link} to={`/Application/${id}/show`}>
            {translate('complaints.caseLink')}
          </Button>
        }
      >
        <Stack gap={1.5}>
          <CaseChips application={data} />
          <CaseFacts application={data} />
          <StageStrip application={data} />
        </Stack>
      </Section>
      <Timeline entries={data.timeline} />
    </>
  );
}
