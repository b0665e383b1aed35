import Close from '@mui/icons-material/Close';
import { Alert, Box, Drawer, IconButton, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { CountedDays } from './CountedDays.tsx';
import type { Deadline } from './deadline.ts';
import { Moves } from './Moves.tsx';
import { Rule } from './Rule.tsx';

interface WhyProps {
  readonly title: string;
  readonly deadline: Deadline;
  readonly onClose: () => void;
}

/** The whole computation of one date: start, rule, every counted and every skipped day, result. */
export function WhyThisDate({ title, deadline, onClose }: WhyProps) {
  const translate = useTranslate();
  const heading = useId();
  const { explanation } = deadline;
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': heading,
          sx: { width: { xs: '100%', sm: 520 } },
        },
      }}
    >
      <Box sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <Box sx={{ flex: 1 }}>
            <Typography variant="overline" color="text.secondary" component="p">
              {translate('why.title')}
            </Typography>
            <Typography id={heading} variant="h6" component="h2">
              {title}
            </Typography>
            <Typography variant="h5" component="p" sx={{ mt: 0.5 }}>
              <Day on={deadline.dueOn} />
            </Typography>
          </Box>
          <IconButton onClick={onClose} aria-label={translate('ra.action.close')} edge="end">
            <Close />
          </IconButton>
        </Box>
        {explanation.provisional ? <Alert severity="warning">{translate('why.provisional')}</Alert> : null}
        <Typography>{explanation.text}</Typography>
        <Moves moves={deadline.moves} />
        {explanation.provisions.map(provision => (
          <ProvisionNote key={provision.id} provision={provision} />
        ))}
        <Rule deadline={deadline} />
        <CountedDays explanation={explanation} />
      </Box>
    </Drawer>
  );
}
