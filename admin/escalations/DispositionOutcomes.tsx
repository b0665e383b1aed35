import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { Row, Rows } from '../layout/Rows.tsx';
import type { EscalationRow } from './escalation.ts';
import { useEscalationName } from './EscalationName.tsx';
import type { Outcome } from './useDispositions.ts';

interface DispositionOutcomesProps {
  readonly rows: readonly EscalationRow[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Of each deadline whether it is recorded, and of the others why not. */
export function DispositionOutcomes({ rows, outcomes }: DispositionOutcomesProps) {
  const translate = useTranslate();
  const nameOf = useEscalationName();
  const label = useDeadlineLabel();
  const answered = rows.filter(({ id }) => outcomes.has(id));
  const done = answered.filter(({ id }) => outcomes.get(id) === 'done').length;
  const failed = answered.length - done;
  if (failed === 0) {
    return null;
  }
  return (
    <Box component="section" aria-label={translate('escalations.result')}>
      {rows.length > 1 ? (
        <Alert severity="warning">{translate('escalations.failedSome', { done, failed })}</Alert>
      ) : null}
      <Rows>
        {answered.map(row => (
          <Row key={row.id}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
              {outcomes.get(row.id) === 'done' ? (
                <CheckCircle color="success" fontSize="small" />
              ) : (
                <ErrorOutline color="error" fontSize="small" />
              )}
              <Typography variant="body2">
                <strong>{nameOf(row)}</strong>, {label(row.deadline)}: {textOf(outcomes.get(row.id), translate)}
              </Typography>
            </Box>
          </Row>
        ))}
      </Rows>
    </Box>
  );
}

function textOf(outcome: Outcome | undefined, translate: (key: string) => string): string {
  if (outcome === undefined || outcome === 'unknown') {
    return translate('escalations.unknown');
  }
  return outcome === 'done' ? translate('escalations.done') : `${translate('escalations.refused')}. ${outcome.message}`;
}
