import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { Moment } from '../dates/Day.tsx';
import { formatTime } from '../dates/format.ts';
import { Row, Rows } from '../layout/Rows.tsx';
import { type Agenda, type AgendaHearing, askHearings } from './agenda.ts';
import { caseName } from './HearingLink.tsx';
import { HearingState } from './HearingState.tsx';

const perPage = 25;

/** One part of the work, in order of time. */
export function AgendaList({ agenda }: { agenda: Agenda }) {
  const translate = useTranslate();
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['hearings', agenda],
    queryFn: ({ signal, pageParam }) => askHearings({ agenda, first: perPage, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.hasNextPage ? page.endCursor : undefined),
  });
  const hearings = data?.pages.flatMap(({ items }) => items);
  return (
    <Box sx={{ p: 2 }}>
      <Box sx={{ height: 4 }}>{isFetching ? <LinearProgress /> : null}</Box>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {hearings?.length === 0 ? (
        <Box sx={{ p: 3, textAlign: 'center' }}>
          <Typography variant="h6" component="p">
            {translate('hearings.none')}
          </Typography>
          <Typography color="text.secondary">{translate(`hearings.noneHint.${agenda}`)}</Typography>
        </Box>
      ) : null}
      {hearings?.length ? (
        <Rows>
          {hearings.map(hearing => (
            <Row key={hearing.id}>
              <AgendaRow hearing={hearing} />
            </Row>
          ))}
        </Rows>
      ) : null}
      {hasNextPage ? (
        <Button onClick={() => void fetchNextPage()} loading={isFetching}>
          {translate('hearings.more')}
        </Button>
      ) : null}
    </Box>
  );
}

function AgendaRow({ hearing }: { hearing: AgendaHearing }) {
  const translate = useTranslate();
  const { application, startsAt, endsAt, method, place, chair, secretary, minutes } = hearing;
  const unsigned = minutes
    ? [minutes.chairSignedAt ? null : chair?.name, minutes.secretarySignedAt ? null : secretary?.name].filter(Boolean)
    : [];
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <Moment at={startsAt} />–{formatTime(endsAt)}
        </Typography>
        <Link to={`/Application/${application?.id ?? ''}/show`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {caseName(hearing)}
        </Link>
        <HearingState hearing={hearing} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {[
          translate(`hearingMethod.${method}`, { _: method }),
          place,
          chair ? `${translate('desk.chair')}: ${chair.name}` : null,
          secretary ? `${translate('desk.secretary')}: ${secretary.name}` : null,
          application?.provider.name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {unsigned.length > 0 ? (
        <Typography variant="body2">{translate('desk.stillToSign', { name: unsigned.join(', ') })}</Typography>
      ) : null}
    </>
  );
}
