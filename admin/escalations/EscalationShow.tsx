import { Alert, Box, Chip, Stack, Typography } from '@mui/material';
import { Show, Title, useShowContext, useTranslate } from 'react-admin';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { RecordGone, stayOnError } from '../layout/RecordGone.tsx';
import { Answer } from './Answer.tsx';
import { Breach } from './Breach.tsx';
import { CaseSide } from './CaseSide.tsx';
import { ComplaintSide } from './ComplaintSide.tsx';
import { Dispositions } from './Dispositions.tsx';
import { caseOf, type Escalation } from './escalation.ts';
import { useEscalationName } from './EscalationName.tsx';
import { EscalationState } from './EscalationState.tsx';
import { StepTrack } from './StepTrack.tsx';

/** Its own query key, or the list's smaller record would stand in for the whole until the answer comes. */
const whole = { meta: { whole: true }, ...stayOnError };

export const EscalationShow = () => (
  <Show queryOptions={whole} error={<RecordGone />} component="div" actions={false} title={<></>}>
    <SideBySide />
  </Show>
);

/** The missed deadline on the left; what it is of, complaint and case, beside it. */
function SideBySide() {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  const nameOf = useEscalationName();
  const { record } = useShowContext<Escalation>();
  if (!record) {
    return null;
  }
  const what = label(record.deadline);
  const ofCase = caseOf(record);
  return (
    <Stack gap={2} sx={{ mt: 1 }}>
      <Title title={`${translate('resources.Escalation.one')}: ${nameOf(record)}`} />
      <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h5" component="h1" sx={{ overflowWrap: 'anywhere' }}>
          {what}
        </Typography>
        <EscalationState row={record} />
        <Chip size="small" variant="outlined" label={nameOf(record)} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 7fr)' },
        }}
      >
        <Stack gap={2}>
          <Breach escalation={record} />
          <StepTrack escalation={record} />
          <Dispositions dispositions={record.dispositions} />
          <Answer escalation={record} />
        </Stack>
        <Stack gap={2}>
          {record.complaint ? <ComplaintSide complaint={record.complaint} /> : null}
          {ofCase ? <CaseSide id={ofCase.id} /> : null}
          {ofCase || record.complaint ? null : <Alert severity="info">{translate('escalations.caseHidden')}</Alert>}
        </Stack>
      </Box>
    </Stack>
  );
}
