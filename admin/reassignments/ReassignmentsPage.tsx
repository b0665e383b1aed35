import { Box, Button, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { Rows } from '../layout/Rows.tsx';
import { MoveDeskButton } from './MoveDeskButton.tsx';
import { askReassignments } from './reassignment.queries.ts';
import { ReassignmentLine } from './ReassignmentLine.tsx';

/** The reader's own and those of cases within their reach, the newest first. */
export function ReassignmentsPage() {
  const translate = useTranslate();
  return (
    <PageFrame title={translate('reassignments.menu')} hint={translate('reassignments.hint')}>
      <Box>
        <MoveDeskButton variant="outlined" />
      </Box>
      <Card>
        <CardContent>
          <Lines />
        </CardContent>
      </Card>
    </PageFrame>
  );
}

function Lines() {
  const translate = useTranslate();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['reassignments'],
    queryFn: ({ pageParam, signal }) => askReassignments(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => (page.hasNextPage ? page.endCursor : null),
  });
  if (error) {
    return <Problem error={toRequestError(error)} />;
  }
  if (!data) {
    return <LinearProgress />;
  }
  const lines = data.pages.flatMap(({ items }) => items);
  return lines.length === 0 ? (
    <NoReassignments />
  ) : (
    <>
      <Rows>
        {lines.map(line => (
          <ReassignmentLine key={line.id} line={line} />
        ))}
      </Rows>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('reassignments.more')}
        </Button>
      ) : null}
    </>
  );
}

function NoReassignments() {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 3, textAlign: 'center' }}>
      <Typography variant="h6" component="p">
        {translate('reassignments.none')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('reassignments.noneHint')}
      </Typography>
      <Button variant="outlined" component={Link} to="/Application">
        {translate('reassignments.toWorkList')}
      </Button>
    </Box>
  );
}
