import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { formatTime } from '../dates/format.ts';
import type { AgendaHearing } from './agenda.ts';

export const caseName = ({ application }: AgendaHearing) => application?.number ?? application?.receiptNumber ?? '';

/** One hearing of a week: its time, its case, how and where. */
export function HearingLink({ hearing }: { hearing: AgendaHearing }) {
  const translate = useTranslate();
  const { application, startsAt, endsAt, method, place, endReason } = hearing;
  return (
    <Box
      sx={{
        borderLeft: 4,
        borderColor: endReason ? 'success.main' : 'primary.main',
        bgcolor: 'background.default',
        borderRadius: 1,
        px: 1,
        py: 0.5,
        mb: 0.5,
      }}
    >
      <Link to={`/Application/${application?.id ?? ''}/show`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {formatTime(startsAt)}–{formatTime(endsAt)}
        </Box>{' '}
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {caseName(hearing)}
        </Box>
      </Link>
      <Typography variant="caption" component="div" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {[
          translate(`hearingMethod.${method}`, { _: method }),
          place,
          endReason ? translate(`hearingEnd.${endReason}`, { _: endReason }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Box>
  );
}
