import Campaign from '@mui/icons-material/CampaignOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CaseFile } from '../applications/application.ts';
import { FileComplaintDialog } from './FileComplaintDialog.tsx';

/** Records a complaint that has come: about the case on the page, or about none. */
export function FileComplaint({ application }: { application?: CaseFile }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<Campaign />} sx={{ lineHeight: 1.5 }} onClick={() => setOpen(true)}>
        {translate('filing.button')}
      </Button>
      {open ? <FileComplaintDialog application={application} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
