import { Alert, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../acts/performAct.ts';
import type { CaseFile } from '../applications/application.ts';
import { isUnsettled } from '../data/errors.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { bodyNow, rolesNow } from '../signin/session.ts';
import { mayOpen } from '../signin/permissions.ts';
import { AboutFields } from './AboutFields.tsx';
import { ArrivalFields } from './ArrivalFields.tsx';
import { CaseNumberFields } from './CaseNumberFields.tsx';
import { ComplainantFields } from './ComplainantFields.tsx';
import { fileComplaint, filingDefaults } from './filing.ts';
import { NoCaseFields } from './NoCaseFields.tsx';

interface FileComplaintDialogProps {
  readonly application: CaseFile | undefined;
  readonly onClose: () => void;
}

/** The key stays the same until the server has answered, so no complaint is filed twice. */
export function FileComplaintDialog({ application, onClose }: FileComplaintDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  const atBody = bodyNow() !== undefined;
  const [defaults] = useState(() => filingDefaults(application));
  return (
    <FormDialog
      title={
        application
          ? translate('filing.title', { name: application.number ?? application.receiptNumber })
          : translate(atBody ? 'filing.button' : 'filing.titleNoCase')
      }
      defaultValues={defaults}
      submit="filing.button"
      wide
      onClose={onClose}
      onSubmit={async values => {
        try {
          const id = await fileComplaint(application?.id, key, values);
          onClose();
          notify('filing.done', { type: 'success' });
          await queryClient.invalidateQueries();
          if (id && mayOpen('Complaint', rolesNow())) {
            redirect('show', 'Complaint', id);
          }
        } catch (error) {
          if (!isUnsettled(error)) {
            setKey(newIdempotencyKey());
          }
          throw error;
        }
      }}
    >
      {application ? null : atBody ? (
        <CaseNumberFields />
      ) : (
        <>
          <Alert severity="info">{translate('filing.noCaseHint')}</Alert>
          <NoCaseFields />
        </>
      )}
      <Heading>{translate('filing.about')}</Heading>
      <AboutFields application={application} namesOfficial={Boolean(application) || !atBody} />
      <Heading>{translate('filing.arrival')}</Heading>
      <ArrivalFields service={application?.service} />
      <Heading>{translate('filing.complainant')}</Heading>
      <ComplainantFields application={application} />
    </FormDialog>
  );
}

const Heading = ({ children }: { children: string }) => (
  <Typography variant="subtitle2" component="h3" sx={{ mt: 1 }}>
    {children}
  </Typography>
);
