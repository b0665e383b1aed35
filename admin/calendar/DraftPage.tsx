import { Alert, Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, Loading, Title, useLocale, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { askDraft } from './draft.ts';
import { DraftActs } from './DraftActs.tsx';
import { DraftChanges } from './DraftChanges.tsx';
import { DraftFacts } from './DraftFacts.tsx';
import { DraftGrid } from './DraftGrid.tsx';
import { ImpactPanel } from './ImpactPanel.tsx';
import { Months } from './Months.tsx';
import { StaleDraft } from './StaleDraft.tsx';

/** One change of a calendar: its days, what they move, and the way to approve or drop it. */
export function DraftPage() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { id = '' } = useParams();
  const { data: draft, error } = useQuery({
    queryKey: ['calendarDraft', id, locale],
    queryFn: ({ signal }) => askDraft(id, signal),
  });
  const title = draft ? translate('planning.title', { year: draft.year }) : translate('calendarYear.menu');
  const isOpen = draft?.state === 'open';
  return (
    <Stack gap={2} sx={{ mt: 1 }}>
      <Title title={title} />
      <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h5" component="h1">
          {title}
        </Typography>
        {draft ? (
          <>
            <Chip size="small" variant="outlined" label={translate(`calendar.${draft.kind}`)} />
            <Chip size="small" label={translate(`planning.state.${draft.state}`)} />
          </>
        ) : null}
        <Box sx={{ flex: 1 }} />
        <Button component={Link} to={draft ? `/calendar?kind=${draft.kind}&year=${draft.year}` : '/calendar'}>
          {translate('planning.back')}
        </Button>
      </Box>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {!draft && !error ? <Loading /> : null}
      {draft ? (
        <>
          {isOpen ? <Alert severity="info">{translate('planning.nothingCounts')}</Alert> : null}
          {draft.isStale ? <StaleDraft draft={draft} /> : null}
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            <Stack gap={2}>
              <DraftFacts draft={draft} />
              <DraftChanges draft={draft} />
              {isOpen ? <DraftActs draft={draft} /> : null}
            </Stack>
            {isOpen ? <ImpactPanel draft={draft} /> : null}
          </Box>
          {isOpen ? <DraftGrid key={draft.id} draft={draft} /> : <Months days={draft.dates} />}
        </>
      ) : null}
    </Stack>
  );
}
