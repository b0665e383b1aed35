import { Alert, Box, Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import type { Deadline } from './deadline.ts';
import { DeadlineState } from './DeadlineState.tsx';
import { useDeadlineLabel } from './useDeadlineLabel.ts';
import { WhyButton } from './WhyButton.tsx';

/** What the law wants next, by when, and by which provision. */
export function DueNext({ deadline }: { deadline: Deadline | null }) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  return (
    <Card component="section" aria-labelledby="due-heading">
      <CardContent>
        <Typography id="due-heading" variant="h6" component="h2" gutterBottom>
          {translate('due.title')}
        </Typography>
        {deadline ? (
          <Box sx={{ display: 'grid', gap: 1 }}>
            <Typography color="text.secondary">{label(deadline)}</Typography>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography variant="h5" component="p">
                <Day on={deadline.dueOn} />
              </Typography>
              <DeadlineState state={deadline.state} />
              <WhyButton deadline={deadline} label={label(deadline)} />
            </Box>
            {deadline.explanation.provisional ? <Alert severity="warning">{translate('why.provisional')}</Alert> : null}
            {deadline.explanation.provisions.map(provision => (
              <ProvisionNote key={provision.id} provision={provision} />
            ))}
          </Box>
        ) : (
          <Typography color="text.secondary">{translate('due.nothing')}</Typography>
        )}
      </CardContent>
    </Card>
  );
}
