import { Alert, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { Moment } from '../dates/Day.tsx';
import { Section } from '../layout/Section.tsx';
import { casesAsList } from './casesAsList.ts';
import { Counting } from './Counting.tsx';
import type { Draft } from './draft.ts';
import { HearingsOnDaysOff } from './HearingsOnDaysOff.tsx';
import { ImpactCounts } from './ImpactCounts.tsx';
import { askImpact, type Impact } from './impact.ts';
import { Samples } from './Samples.tsx';

/** What the draft would move if it were approved now; counted again whenever the draft is saved. */
export function ImpactPanel({ draft }: { draft: Draft }) {
  const translate = useTranslate();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['calendarImpact', draft.id, draft.version],
    queryFn: ({ signal }) => askImpact(draft.id, signal),
  });
  return (
    <Section
      title={translate('planning.impact')}
      tools={
        <Button size="small" disabled={isFetching} onClick={() => void refetch()}>
          {translate('planning.countAgain')}
        </Button>
      }
    >
      {error ? <Problem error={toRequestError(error)} /> : null}
      {isFetching ? <Counting /> : null}
      {data ? <Found impact={data} /> : null}
    </Section>
  );
}

function Found({ impact }: { impact: Impact }) {
  const translate = useTranslate();
  const { hearingsOnDayOff, samples, uncounted } = impact;
  const cases = casesAsList([...hearingsOnDayOff, ...samples]);
  return (
    <>
      <ImpactCounts impact={impact} />
      <Typography variant="body2" color="text.secondary">
        {translate('planning.countedAt')}: <Moment at={impact.countedAt} />
      </Typography>
      {uncounted > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('planning.uncounted', { smart_count: uncounted, count: uncounted })}
        </Alert>
      ) : null}
      <HearingsOnDaysOff hearings={hearingsOnDayOff} />
      <Samples dates={samples} />
      {cases ? (
        <Button component={Link} to={cases} size="small" sx={{ mt: 1 }}>
          {translate('planning.asList')}
        </Button>
      ) : null}
    </>
  );
}
