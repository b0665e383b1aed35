import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Part } from '../hearings/Part.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Complaint } from './complaint.ts';

interface ComplaintWordsProps {
  readonly complaint: Pick<Complaint, 'text' | 'demands' | 'noCaseReason'>;
}

/** What the complaint says and what it asks for, in the words of whoever complained. */
export function ComplaintWords({ complaint: { text, demands, noCaseReason } }: ComplaintWordsProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('complaints.text')}>
      {text === null ? <Nothing>{translate('complaints.textHidden')}</Nothing> : <Words>{text}</Words>}
      {demands === null ? null : (
        <Part title={translate('complaints.demands')}>
          <Words>{demands}</Words>
        </Part>
      )}
      {noCaseReason ? (
        <Part title={translate('complaints.noCaseReason')}>
          <Words>{noCaseReason}</Words>
        </Part>
      ) : null}
    </Section>
  );
}

/** Lines are kept as they were written. */
const Words = ({ children }: { children: string }) => (
  <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '75ch' }}>
    {children}
  </Typography>
);
