import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import type { Application, CaseFile } from './application.ts';

/** What whoever opens the case should know first. */
export function CaseNotices({ application }: { application: Application }) {
  const translate = useTranslate();
  const { destination, correctionRequested } = application;
  return (
    <>
      {destination.warn ? (
        <Alert severity="warning">
          {translate('case.destinationWarning', { country: destination.name })} {destination.note}
        </Alert>
      ) : null}
      {correctionRequested ? (
        <Alert severity="info">
          {translate('case.correctionRequested')}: {correctionRequested}
        </Alert>
      ) : null}
      <Refusal application={application} />
    </>
  );
}

/** On which ground the case was refused, and by which provision. */
export function Refusal({
  application: { ground, refusalReason },
}: {
  application: Pick<CaseFile, 'ground' | 'refusalReason'>;
}) {
  const translate = useTranslate();
  return ground || refusalReason ? (
    <Alert severity="error" icon={false}>
      <Typography variant="subtitle2" component="p">
        {translate('case.refusal')}: {ground?.text}
      </Typography>
      {refusalReason ? <Typography variant="body2">{refusalReason}</Typography> : null}
      {ground ? (
        <Box sx={{ mt: 0.5 }}>
          <ProvisionNote provision={{ ...ground.provision, text: null }} />
        </Box>
      ) : null}
    </Alert>
  ) : null;
}
