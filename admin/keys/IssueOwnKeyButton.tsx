import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { IssueKeyDialog } from './IssueKeyDialog.tsx';

/** For whoever has keys of their own: they only read. */
export function IssueOwnKeyButton() {
  const translate = useTranslate();
  const [issuing, setIssuing] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setIssuing(true)}>
        {translate('apiKeys.issue')}
      </Button>
      {issuing ? (
        <IssueKeyDialog role={translate('role.analyst')} mayAct={false} onClose={() => setIssuing(false)} />
      ) : null}
    </>
  );
}
