import { Button, LinearProgress } from '@mui/material';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { MoveLine } from './MoveLine.tsx';
import { askMoves, type MovesShown } from './reassignment.queries.ts';
import { doneOf, type Reassignment } from './reassignment.ts';
import { ShownSelect } from './ShownSelect.tsx';

interface MoveItemsProps {
  readonly reassignment: Reassignment;
  readonly shown: MovesShown;
  readonly onShow: (shown: MovesShown) => void;
}

/** Each case with where it goes and why, or what came of it; the most urgent first. */
export function MoveItems({ reassignment, shown, onShow }: MoveItemsProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { id, state, counts } = reassignment;
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    // What has come of the cases changes with how many are done.
    queryKey: ['reassignmentMoves', id, locale, shown, state, doneOf(counts)],
    queryFn: ({ pageParam, signal }) => askMoves(id, shown, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.hasNextPage ? page.endCursor : null),
    placeholderData: keepPreviousData,
  });
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section
      title={translate('reassignments.cases')}
      tools={<ShownSelect reassignment={reassignment} shown={shown} onShow={onShow} />}
    >
      {error ? <Problem error={toRequestError(error)} /> : null}
      {data || error ? null : <LinearProgress />}
      {data && lines.length === 0 ? <Nothing>{translate('reassignments.noCases')}</Nothing> : null}
      <Rows>
        {lines.map((line, at) => (
          <MoveLine key={line.application?.id ?? `hidden ${at}`} line={line} />
        ))}
      </Rows>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('reassignments.more')}
        </Button>
      ) : null}
    </Section>
  );
}
