import { Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import type { Objection } from './hearing.ts';

export function Objections({ objections }: { objections: readonly Objection[] }) {
  const translate = useTranslate();
  return (
    <Rows>
      {objections.map(({ id, form, presentedBy, text, receivedAt, inTime }) => (
        <Row key={id}>
          <Typography variant="body2" component="div">
            <Moment at={receivedAt} /> · {translate(`objectionForm.${form}`, { _: form })} ·{' '}
            {translate(`participantKind.${presentedBy}`, { _: presentedBy })}{' '}
            <Chip
              size="small"
              variant="outlined"
              color={inTime ? 'success' : 'warning'}
              label={translate(inTime ? 'desk.inTime' : 'desk.late')}
            />
          </Typography>
          {text ? (
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {text}
            </Typography>
          ) : null}
        </Row>
      ))}
    </Rows>
  );
}
