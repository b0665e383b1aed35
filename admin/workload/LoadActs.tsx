import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MoveDeskButton } from '../reassignments/MoveDeskButton.tsx';
import { CapacityDialog } from './CapacityDialog.tsx';
import type { OfficerLoad } from './officerLoad.ts';
import { SkillsDialog } from './SkillsDialog.tsx';

/** What whoever plans the work of the unit may do about a load. */
export function LoadActs({ load }: { load: OfficerLoad }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<'capacity' | 'skills'>();
  const { officer, cases } = load;
  const close = () => setOpen(undefined);
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 0.5,
        flexWrap: 'wrap',
        justifyContent: { xs: 'flex-start', md: 'flex-end' },
        minWidth: { md: '11rem' },
        '& .MuiButton-root': { whiteSpace: 'nowrap' },
      }}
    >
      <Button
        size="small"
        aria-label={translate('staffing.capacityOf', { name: officer.name })}
        onClick={() => setOpen('capacity')}
      >
        {translate('staffing.capacity')}
      </Button>
      <Button
        size="small"
        aria-label={translate('staffing.skillsOf', { name: officer.name })}
        onClick={() => setOpen('skills')}
      >
        {translate('staffing.skills')}
      </Button>
      {cases > 0 ? <MoveDeskButton officer={officer} /> : null}
      {open === 'capacity' ? <CapacityDialog load={load} onClose={close} /> : null}
      {open === 'skills' ? <SkillsDialog load={load} onClose={close} /> : null}
    </Box>
  );
}
