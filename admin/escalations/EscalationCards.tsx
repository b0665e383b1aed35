import { Box, Checkbox, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { ChosenBar } from '../layout/ChosenBar.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Climb } from './Climb.tsx';
import { DisposeButton } from './DisposeButton.tsx';
import type { EscalationRow } from './escalation.ts';
import { EscalationName, useEscalationName } from './EscalationName.tsx';
import { EscalationState } from './EscalationState.tsx';
import { Missed } from './Missed.tsx';
import { useAudience } from './useAudience.ts';

/** The inbox on a phone. */
export function EscalationCards({ empty, answering }: { empty: ReactElement; answering: boolean }) {
  const { data, isPending, error, selectedIds } = useListContext<EscalationRow>();
  if (isPending || error) {
    return null;
  }
  if (!data?.length) {
    return empty;
  }
  return (
    <>
      <Box sx={{ px: 2, pb: selectedIds.length > 0 ? 8 : 1 }}>
        <Rows>
          {data.map(row => (
            <Row key={row.id}>
              <Card row={row} answering={answering} />
            </Row>
          ))}
        </Rows>
      </Box>
      {answering ? (
        <ChosenBar>
          <DisposeButton />
        </ChosenBar>
      ) : null}
    </>
  );
}

function Card({ row, answering }: { row: EscalationRow; answering: boolean }) {
  const translate = useTranslate();
  const audience = useAudience();
  const name = useEscalationName()(row);
  const { selectedIds, onToggleItem } = useListContext<EscalationRow>();
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        {answering ? (
          <Checkbox
            size="small"
            checked={selectedIds.includes(row.id)}
            disabled={!row.mayAnswer}
            onChange={() => onToggleItem(row.id)}
            aria-label={`${translate('ra.action.select_row')}: ${name}`}
            sx={{ p: 0.5, ml: -0.5 }}
          />
        ) : null}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <EscalationName row={row} />
        </Box>
        <EscalationState row={row} />
      </Box>
      <Typography variant="body2" component="div">
        <Missed row={row} />
      </Typography>
      <Climb row={row} />
      <Typography variant="body2" color="text.secondary">
        {[
          row.assignee?.name,
          row.answers ? `${translate('escalations.answers')}: ${audience(row.answers, row.kind)}` : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </>
  );
}
