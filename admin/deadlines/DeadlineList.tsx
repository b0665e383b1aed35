import { Box, Button, Card, CardContent, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { type Deadline, isOpen } from './deadline.ts';
import { DeadlineState } from './DeadlineState.tsx';
import { useDeadlineLabel } from './useDeadlineLabel.ts';
import { WhyButton } from './WhyButton.tsx';

export function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  const [all, setAll] = useState(false);
  const open = deadlines.filter(isOpen);
  const shown = all ? deadlines : open;
  return (
    <Card component="section" aria-labelledby="deadlines-heading">
      <CardContent>
        <Typography id="deadlines-heading" variant="h6" component="h2" gutterBottom>
          {translate('deadlines.title')}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map((each, at) => (
            <Box
              component="li"
              key={`${at} ${each.kind} ${each.stage ?? ''} ${each.dueAt}`}
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
        {open.length < deadlines.length ? (
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ mt: 1 }}>
            {translate(all ? 'deadlines.open' : 'deadlines.all', { count: deadlines.length })}
          </Button>
        ) : null}
      </CardContent>
    </Card>
  );
}
