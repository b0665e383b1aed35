import { Box, Button, LinearProgress } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocale, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { Loads } from './Loads.tsx';
import { MoveGroups } from './MoveGroups.tsx';
import { MoveItems } from './MoveItems.tsx';
import { Outline } from './Outline.tsx';
import { askReassignment, type MovesShown } from './reassignment.queries.ts';
import type { Reassignment } from './reassignment.ts';

const everySecond = 1000;

/** One reassignment: the plan before it is started, how far it has come, what came of each case. */
export function ReassignmentPage() {
  const { id = '' } = useParams();
  const locale = useLocale() ?? 'kk';
  const { data, error } = useQuery({
    queryKey: ['reassignment', id, locale],
    queryFn: ({ signal }) => askReassignment(id, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? everySecond : false),
  });
  const translate = useTranslate();
  if (!data) {
    return error ? <Gone error={error} /> : <LinearProgress />;
  }
  return (
    <PageFrame
      title={translate('reassignments.title', { id })}
      hint={`${translate(`moveSource.${data.source}`)}; ${translate(`moveSpread.${data.spread}`)}`}
    >
      <Whole key={id} reassignment={data} />
    </PageFrame>
  );
}

function Whole({ reassignment }: { reassignment: Reassignment }) {
  const [shown, setShown] = useState<MovesShown>({});
  const show = (group: MovesShown) => {
    setShown(group);
    document.querySelector('#moved-cases')?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <Outline reassignment={reassignment} />
      <MoveGroups reassignment={reassignment} onShow={show} />
      <Loads loads={reassignment.loads} />
      <Box id="moved-cases">
        <MoveItems reassignment={reassignment} shown={shown} onShow={setShown} />
      </Box>
    </>
  );
}

/** Not there, or out of reach: the server says it, and the list is near. */
function Gone({ error }: { error: Error }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, maxWidth: '40rem', justifyItems: 'start' }}>
      <Problem error={toRequestError(error)} />
      <Button component={Link} to="/reassignments" variant="outlined">
        {translate('ra.action.list')}
      </Button>
    </Box>
  );
}
