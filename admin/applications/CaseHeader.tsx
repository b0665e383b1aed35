import { Box, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { MissedOfCase } from '../escalations/MissedOfCase.tsx';
import { Lookers } from '../live/Lookers.tsx';
import type { Application } from './application.ts';
import { CaseChips, CaseFacts } from './CaseFacts.tsx';
import { CaseNotices } from './CaseNotices.tsx';

export function CaseHeader({ application }: { application: Application }) {
  const translate = useTranslate();
  const name = application.number ?? application.receiptNumber;
  return (
    <Box component="header" sx={{ display: 'grid', gap: 1.5 }}>
      <Title title={`${translate('resources.Application.one')} ${name}`} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h5" component="h1" sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <CaseChips application={application} />
        <MissedOfCase application={application} />
      </Box>
      <Lookers applicationId={application.id} />
      <CaseFacts application={application} />
      <CaseNotices application={application} />
    </Box>
  );
}
