import { Box, Button, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Row } from '../layout/Rows.tsx';
import { type OfficerNote, whereToLook } from './officerNote.ts';

interface OfficerNoteLineProps {
  readonly note: OfficerNote;
  readonly onRead: () => void;
  /** The page behind changes to what the note is about. */
  readonly onLeave: () => void;
}

/** What came or left, when, by whom and why; whoever goes to look has read it. */
export function OfficerNoteLine({ note, onRead, onLeave }: OfficerNoteLineProps) {
  const translate = useTranslate();
  const { kind, at, cases, reason, movedBy, application } = note;
  const said = translate(`officerNotes.${kind}`, { smart_count: cases });
  const leave = () => {
    onRead();
    onLeave();
  };
  return (
    <Row>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {said}
        {application ? `: ${application.number ?? application.receiptNumber}` : ''}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <Moment at={at} />
        {movedBy ? ` · ${movedBy.name}` : ''}
        {reason ? ` · ${translate(`moveReason.${reason}`)}` : ''}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" component={Link} to={whereToLook(note)} onClick={leave}>
          {translate('officerNotes.open')}
        </Button>
        <Button size="small" onClick={onRead}>
          {translate('officerNotes.read')}
        </Button>
      </Box>
    </Row>
  );
}
