import ExpandMore from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box, Button, List, ListItem, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import type { AllowedAct } from './act.ts';

/** Each act that is not open now, disabled, with the reason and the provision beside it. */
export function WhyNot({ title, acts }: { title: string; acts: readonly AllowedAct[] }) {
  const translate = useTranslate();
  if (acts.length === 0) {
    return null;
  }
  return (
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true }, heading: { component: 'h3' } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ px: 0 }}>
        <Typography variant="body2">
          {title} ({acts.length})
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0, pt: 0 }}>
        <List disablePadding>
          {acts.map(each => (
            <ListItem key={each.act} disableGutters divider sx={{ display: 'block' }}>
              <Button size="small" variant="outlined" disabled>
                {translate(`act.${each.act}`, { _: each.act })}
              </Button>
              <Box sx={{ mt: 0.5, display: 'grid', gap: 0.5 }}>
                {each.reason ? <Typography variant="body2">{each.reason.text}</Typography> : null}
                <ProvisionNote provision={each.provision} />
              </Box>
            </ListItem>
          ))}
        </List>
      </AccordionDetails>
    </Accordion>
  );
}
