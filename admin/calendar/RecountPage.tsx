import { Alert, Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, Loading, Title, useLocale, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Section } from '../layout/Section.tsx';
import { ImpactCounts } from './ImpactCounts.tsx';
import { MovedDates } from './MovedDates.tsx';
import { askRecount, type Recount } from './recount.ts';

/** Asked again this often until all dates are counted, in milliseconds. */
const pause = 2000;

/** How far the open dates of an approved change are moved, and what it came to. */
export function RecountPage() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { id = '' } = useParams();
  const { data, error } = useQuery({
    queryKey: ['calendarRecount', id, locale],
    queryFn: ({ signal }) => askRecount(id, signal),
    refetchInterval: ({ state }) => (state.data && !state.data.finishedAt ? pause : false),
  });
  const title = data ? translate('planning.versionOf', { id: data.version }) : translate('calendarYear.menu');
  return (
    <Stack gap={2} sx={{ mt: 1, maxWidth: '60rem' }}>
      <Title title={title} />
      <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h5" component="h1" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <Button component={Link} to={data ? `/calendar?kind=${data.kind}` : '/calendar'}>
          {translate('planning.back')}
        </Button>
      </Box>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Progress recount={data} /> : null}
    </Stack>
  );
}

function Progress({ recount }: { recount: Recount }) {
  const translate = useTranslate();
  const { kind, startedAt, startedBy, finishedAt, cases, datesBackInTime } = recount;
  return (
    <>
      <Alert severity={finishedAt ? 'success' : 'info'}>
        {translate(finishedAt ? 'planning.finished' : 'planning.working', { count: cases })}
      </Alert>
      {finishedAt ? null : <LinearProgress />}
      <Section title={translate('planning.moved')}>
        <ImpactCounts impact={recount} />
        <Box sx={{ mt: 2 }}>
          <Facts
            facts={[
              [translate('calendarYear.which'), translate(`calendar.${kind}`)],
              [translate('planning.approvedAt'), <Moment key="started" at={startedAt} />],
              [translate('planning.approvedBy'), startedBy?.name],
              [translate('planning.finishedAt'), finishedAt ? <Moment key="finished" at={finishedAt} /> : null],
            ]}
          />
        </Box>
      </Section>
      {datesBackInTime.length > 0 ? (
        <Section title={translate('planning.backInTime')}>
          <Typography variant="body2" color="text.secondary" gutterBottom>
            {translate('planning.backInTimeHint')}
          </Typography>
          <MovedDates dates={datesBackInTime} />
        </Section>
      ) : null}
    </>
  );
}
