import { Box, Chip, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { NextDue } from '../applications/NextDue.tsx';
import { Row } from '../layout/Rows.tsx';
import type { MoveItem } from './reassignment.ts';

const colors = { planned: 'default', moved: 'success', refused: 'error' } as const;

/** One case: what it is, whose it was and whose it becomes, and why. */
export function MoveLine({ line }: { line: MoveItem }) {
  const translate = useTranslate();
  const { state, why, refusal, warnings } = line;
  return (
    <Row>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 4fr) minmax(0, 6fr) 8.5rem' },
        }}
      >
        <CaseOf line={line} />
        <Box>
          <Typography variant="body2">
            <Between line={line} />
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {refusal?.text ?? why}
          </Typography>
          {warnings.map(({ id, text }) => (
            <Typography key={id} variant="body2" color="warning.main">
              {text}
            </Typography>
          ))}
        </Box>
        <Box sx={{ justifySelf: { md: 'end' } }}>
          <Chip size="small" variant="outlined" color={colors[state]} label={translate(`moveState.${state}`)} />
        </Box>
      </Box>
    </Row>
  );
}

function CaseOf({ line: { application } }: { line: MoveItem }) {
  const translate = useTranslate();
  if (!application) {
    return <Typography variant="body2">{translate('reassignments.hidden')}</Typography>;
  }
  const { id, number, receiptNumber, stage } = application;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Link to={`/Application/${id}/show`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {number ?? receiptNumber}
      </Link>
      <Typography variant="body2" color="text.secondary" component="div">
        {translate(`stage.${stage}`)} · <NextDue row={application} />
      </Typography>
    </Box>
  );
}

function Between({ line: { application, from, to, state } }: { line: MoveItem }) {
  const translate = useTranslate();
  const nobody = translate('reassignments.nobody');
  if (state === 'refused' || !to) {
    // Somebody else may have got it meanwhile.
    const holder = application ? application.assignee : from;
    return translate('reassignments.stayWith', { name: holder?.name ?? nobody });
  }
  return translate('reassignments.fromTo', { from: from?.name ?? nobody, to: to.name });
}
