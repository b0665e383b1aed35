import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface LetterProps {
  readonly letter: { readonly subject: string | null; readonly body: string | null; readonly address: string | null };
  readonly lang: string;
}

/** A notice as whoever gets it reads it: line by line, in its own language. */
export function Letter({ letter: { subject, body, address }, lang }: LetterProps) {
  const translate = useTranslate();
  return (
    <Box
      lang={lang}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        p: 1.5,
        bgcolor: 'background.default',
        display: 'grid',
        gap: 1,
      }}
    >
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {translate('notices.to')}: {address ?? translate('notices.noAddress')}
      </Typography>
      <Typography variant="subtitle2" component="p">
        {subject}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {body}
      </Typography>
    </Box>
  );
}
