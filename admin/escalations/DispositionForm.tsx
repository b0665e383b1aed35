import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { Form, SaveButton, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { DispositionFields } from './DispositionFields.tsx';
import { DispositionOutcomes } from './DispositionOutcomes.tsx';
import type { EscalationRow } from './escalation.ts';
import { useDispositions } from './useDispositions.ts';

interface DispositionFormProps {
  readonly rows: readonly EscalationRow[];
  /** All are recorded. */
  readonly onDone: (ids: readonly string[]) => void;
  /** Closed before all are: these are. */
  readonly onClose?: (done: readonly string[]) => void;
}

/** The form is its own: without an empty record it would take the values of the page around it. */
const emptyRecord = {};

/** Cause, measure, new owner or day; for several deadlines with a result for each. What was typed stays until all are recorded. */
export function DispositionForm({ rows, onDone, onClose }: DispositionFormProps) {
  const translate = useTranslate();
  const { send, outcomes, sent, problem } = useDispositions(rows.map(({ id }) => id));
  const done = rows.map(({ id }) => id).filter(id => outcomes.get(id) === 'done');
  const rest = rows.length - done.length;
  return (
    <Form
      record={emptyRecord}
      onSubmit={async (values: Readonly<Record<string, unknown>>) => {
        const result = await send(values);
        if (result.done.length === rows.length) {
          onDone(result.done);
        }
        return result.errors;
      }}
      mode="onSubmit"
      noValidate
      disableInvalidFormNotification
    >
      <Stack gap={1}>
        <DispositionFields rows={rows} />
        {problem ? <Problem error={problem} /> : null}
        <DispositionOutcomes rows={rows} outcomes={outcomes} />
        <Box component="output" sx={{ minHeight: sent && rows.length > 1 ? 28 : 0 }}>
          {sent && rows.length > 1 ? (
            <>
              <Typography variant="body2">{translate('escalations.progress', sent)}</Typography>
              <LinearProgress variant="determinate" value={(100 * sent.done) / sent.all} />
            </>
          ) : null}
        </Box>
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
          {onClose ? (
            <Button onClick={() => onClose(done)} disabled={sent !== undefined}>
              {translate(done.length > 0 ? 'ra.action.close' : 'ra.action.cancel')}
            </Button>
          ) : null}
          <SaveButton
            alwaysEnable={sent === undefined}
            icon={<></>}
            label={
              outcomes.size > 0 && rows.length > 1
                ? translate('escalations.answerRest', { count: rest })
                : translate('escalations.answer')
            }
          />
        </Box>
      </Stack>
    </Form>
  );
}
