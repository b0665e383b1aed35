import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Refusal } from '../applications/CaseNotices.tsx';
import { StageStrip } from '../applications/StageStrip.tsx';
import { EventLine } from '../history/EventLine.tsx';
import { Track, TrackItem } from '../history/Track.tsx';
import { Section } from '../layout/Section.tsx';
import type { Complaint } from './complaint.ts';

/** The line of the history complained of, and the decision of the case as it stands. */
export function Contested({ complaint: { subject, contested, application } }: { complaint: Complaint }) {
  const translate = useTranslate();
  if (!application) {
    return null;
  }
  const kind = translate(`complaintSubject.${subject}`, { _: subject });
  return (
    <Section title={translate('complaints.contestedAct', { subject: kind })}>
      <Stack gap={1.5}>
        {contested ? (
          <Track>
            <TrackItem color="error.main">
              <EventLine entry={contested} />
            </TrackItem>
          </Track>
        ) : (
          <Typography variant="body2" color="text.secondary">
            {translate('complaints.contestedNone')}
          </Typography>
        )}
        <Refusal application={application} />
        <StageStrip application={application} />
      </Stack>
    </Section>
  );
}
