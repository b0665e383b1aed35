import { Box, Stack, type Theme, useMediaQuery } from '@mui/material';
import { Show, useShowContext } from 'react-admin';
import { ActAidsProvider } from '../acts/actAids.ts';
import { ActPanel } from '../acts/ActPanel.tsx';
import { RecordGone, stayOnError } from '../layout/RecordGone.tsx';
import type { ActSubject } from '../acts/act.ts';
import { CaseOfComplaint } from './CaseOfComplaint.tsx';
import { Chronology } from './Chronology.tsx';
import { Clocks } from './Clocks.tsx';
import type { Complaint } from './complaint.ts';
import { complaintAids } from './complaintAids.tsx';
import { ComplaintHeader } from './ComplaintHeader.tsx';
import { ComplaintWords } from './ComplaintWords.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { Contested } from './Contested.tsx';
import { Court } from './Court.tsx';
import { DecisionDesk } from './DecisionDesk.tsx';
import { DecisionFacts } from './DecisionFacts.tsx';
import { EarlierComplaints } from './EarlierComplaints.tsx';
import { SealedFiles } from './SealedFiles.tsx';

/** Its own query key, or the list's smaller record would stand in for the complaint until the answer comes. */
const wholeComplaint = { meta: { whole: true }, ...stayOnError };

export const ComplaintShow = () => (
  <Show queryOptions={wholeComplaint} error={<RecordGone />} component="div" actions={false} title={<></>}>
    <Bench />
  </Show>
);

/** Everything the decision on a complaint needs, on one page: what is read on the left, what is done on the right. */
function Bench() {
  const { record } = useShowContext<Complaint>();
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('lg'));
  if (!record) {
    return null;
  }
  const subject: ActSubject = { kind: 'complaint', id: record.id, version: record.version };
  const decide = wide ? record.allowedActs.find(({ act, allowed }) => act === 'decideComplaint' && allowed) : undefined;
  return (
    <Stack gap={2} sx={{ mt: 1 }}>
      <ComplaintHeader complaint={record} />
      <ConflictNotice complaint={record} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Box sx={{ order: { xs: 1, lg: 2 }, minWidth: 0, ...(wide ? alongside : {}) }}>
          <ActAidsProvider value={complaintAids}>
            <Stack gap={2}>
              <Clocks deadlines={record.deadlines} />
              {decide ? <DecisionDesk act={decide} subject={subject} /> : null}
              <DecisionFacts complaint={record} />
              <ActPanel acts={record.allowedActs.filter(act => act !== decide)} subject={subject} />
            </Stack>
          </ActAidsProvider>
        </Box>
        <Stack gap={2} sx={{ order: { xs: 2, lg: 1 }, minWidth: 0 }}>
          <ComplaintWords complaint={record} />
          <Contested complaint={record} />
          <Chronology complaint={record} />
          {record.application ? <CaseOfComplaint application={record.application} /> : null}
          <SealedFiles files={record.sealedFiles} />
          <EarlierComplaints complaints={record.earlier} />
          <Court complaint={record} />
        </Stack>
      </Box>
    </Stack>
  );
}

/** In sight while the file beside it is read; longer than the window, it moves by itself. */
const alongside = {
  position: 'sticky',
  top: 64,
  maxHeight: 'calc(100vh - 80px)',
  overflowY: 'auto',
  scrollbarWidth: 'thin',
} as const;
