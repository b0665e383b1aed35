import { Box } from '@mui/material';
import { visuallyHidden } from '@mui/utils';

export interface Count {
  /** The key of its words, such as "3 new". */
  readonly what: string;
  readonly count: number;
  readonly urgent?: boolean;
}

interface CountsProps {
  readonly label: string;
  readonly counts: readonly Count[];
  /** The counts in words. */
  readonly told: string;
}

/** A word with small numbers at the end of its line; what they count is read aloud, and shown to whoever points at them. */
export const Counts = ({ label, counts, told }: CountsProps) => (
  <Box component="span" title={told} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
    <Box component="span" sx={{ flex: 1 }}>
      {label}
      {told ? (
        <Box component="span" sx={visuallyHidden}>
          {` (${told})`}
        </Box>
      ) : null}
    </Box>
    {counts.map(({ what, count, urgent }) => (
      <Box
        component="span"
        key={what}
        aria-hidden
        sx={{
          minWidth: 22,
          px: 0.75,
          borderRadius: 10,
          textAlign: 'center',
          fontSize: '0.75rem',
          fontWeight: 700,
          lineHeight: '20px',
          bgcolor: urgent ? 'error.main' : 'primary.main',
          color: urgent ? 'error.contrastText' : 'primary.contrastText',
        }}
      >
        {count}
      </Box>
    ))}
  </Box>
);
