import { Box, Checkbox, LinearProgress, List, ListItem, ListItemButton, ListItemText } from '@mui/material';
import type { ReactElement } from 'react';
import { Link, useListContext, useTranslate } from 'react-admin';
import { ChosenBar } from '../layout/ChosenBar.tsx';
import { MoveSelectedButton } from '../reassignments/MoveSelectedButton.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import type { ApplicationRow } from './application.ts';
import { NextDue } from './NextDue.tsx';

/** The list on a phone; whoever moves cases chooses them here too. */
export function ApplicationCards({ empty }: { empty: ReactElement }) {
  const { data, isPending, error, selectedIds } = useListContext<ApplicationRow>();
  const choosing = mayOpen('moveCases', rolesNow());
  if (isPending) {
    return <LinearProgress />;
  }
  if (error) {
    return null;
  }
  if (!data?.length) {
    return empty;
  }
  return (
    <>
      <List sx={{ pb: selectedIds.length > 0 ? 8 : 1 }}>
        {data.map(row => (
          <ListItem key={row.id} disablePadding divider>
            {choosing ? <ChoiceOf row={row} /> : null}
            <Card row={row} />
          </ListItem>
        ))}
      </List>
      {choosing ? (
        <ChosenBar>
          <MoveSelectedButton />
        </ChosenBar>
      ) : null}
    </>
  );
}

function ChoiceOf({ row }: { row: ApplicationRow }) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext<ApplicationRow>();
  return (
    <Checkbox
      checked={selectedIds.includes(row.id)}
      onChange={() => onToggleItem(row.id)}
      aria-label={`${translate('ra.action.select_row')}: ${row.number ?? row.receiptNumber}`}
      sx={{ ml: 0.5 }}
    />
  );
}

function Card({ row }: { row: ApplicationRow }) {
  const translate = useTranslate();
  return (
    <ListItemButton component={Link} to={`/Application/${row.id}/show`}>
      <ListItemText
        primary={
          <Box component="span" sx={{ fontWeight: 600, color: 'text.primary' }}>
            {row.number ?? row.receiptNumber}
          </Box>
        }
        secondary={
          <Box component="span" sx={{ display: 'grid', gap: 0.25 }}>
            <span>
              {translate(`stage.${row.stage}`)} · {translate(`serviceShort.${row.service}`)}
            </span>
            <NextDue row={row} />
          </Box>
        }
      />
    </ListItemButton>
  );
}
