import Notifications from '@mui/icons-material/NotificationsOutlined';
import { Badge, Box, Button, IconButton, Popover, Tooltip, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Rows } from '../layout/Rows.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { askOfficerNotes, readOfficerNotes } from './officerNote.ts';
import { OfficerNoteLine } from './OfficerNoteLine.tsx';

/** The bell of whoever can have cases: what came to them and what left, until they have read it. */
export const OfficerNotes = () => (mayOpen('officerNotes', rolesNow()) ? <Bell /> : null);

/** Asked again every minute the page is looked at. */
const everyMinute = 60_000;

function Bell() {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const heading = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data: notes = [] } = useQuery({
    queryKey: ['officerNotes'],
    queryFn: ({ signal }) => askOfficerNotes(signal),
    refetchInterval: everyMinute,
  });
  const close = () => setAnchor(null);
  const read = async (ids: readonly string[]) => {
    await readOfficerNotes(ids);
    await queryClient.invalidateQueries({ queryKey: ['officerNotes'] });
  };
  const unread = notes.length > 0 ? ` (${translate('officerNotes.unread', { smart_count: notes.length })})` : '';
  const label = `${translate('officerNotes.bell')}${unread}`;
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          color="inherit"
          aria-label={label}
          aria-haspopup="dialog"
          onClick={event => setAnchor(event.currentTarget)}
        >
          <Badge badgeContent={notes.length || undefined} max={999} color="error">
            <Notifications />
          </Badge>
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={below}
        slotProps={{
          paper: { role: 'dialog', 'aria-labelledby': heading, sx: { width: 'min(24rem, calc(100% - 32px))' } },
        }}
      >
        <Box sx={{ p: 2 }}>
          <Typography id={heading} variant="h6" component="h2" gutterBottom>
            {translate('officerNotes.title')}
          </Typography>
          {notes.length === 0 ? (
            <Typography color="text.secondary">{translate('officerNotes.none')}</Typography>
          ) : (
            <Rows>
              {notes.map(note => (
                <OfficerNoteLine key={note.id} note={note} onRead={() => void read([note.id])} onLeave={close} />
              ))}
            </Rows>
          )}
          {notes.length > 1 ? (
            <Button fullWidth variant="outlined" onClick={() => void read(notes.map(({ id }) => id))}>
              {translate('officerNotes.readAll')}
            </Button>
          ) : null}
        </Box>
      </Popover>
    </>
  );
}

const below = { vertical: 'bottom', horizontal: 'right' } as const;
