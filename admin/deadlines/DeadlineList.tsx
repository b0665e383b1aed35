import { Box, Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import type { Deadline } from './deadline.ts';
import { DeadlineState } from './DeadlineState.tsx';
import { useDeadlineLabel } from './useDeadlineLabel.ts';
import { WhyButton } from './WhyButton.tsx';

export function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  return (
    <Card component="section" aria-labelledby="deadlines-heading">
      <CardContent>
        <Typography id="deadlines-heading" variant="h6" component="h2" gutterBottom>
          {translate('deadlines.title')}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {deadlines.map(each => (
            <Box
              component="li"
              key={`${each.kind} ${each.stage ?? ''} ${each.dueAt}`}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 1.5,
                py: 0.75,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Typography variant="body2" sx={{ flex: '1 1 12rem' }}>
                {label(each)}
              </Typography>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                <Day on={each.dueOn} />
              </Typography>
              <DeadlineState state={each.state} />
              <WhyButton deadline={each} label={label(each)} />
            </Box>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}
