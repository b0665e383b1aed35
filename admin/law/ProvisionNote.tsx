import { Box, Chip, Typography } from '@mui/material';
import { NotFromOrders } from './NotFromOrders.tsx';
import type { Provision } from './provision.ts';

/** The id and place of a provision and its text in the reader's language. */
export function ProvisionNote({ provision }: { provision: Provision }) {
  return (
    <Box sx={{ display: 'flex', columnGap: 1, rowGap: 0.25, alignItems: 'baseline', flexWrap: 'wrap' }}>
      {provision.notFromTheOrders ? <NotFromOrders /> : <ProvisionId provision={provision} />}
      {provision.text ? (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ flex: '1 1 16rem' }}>
          {provision.text}
        </Typography>
      ) : null}
    </Box>
  );
}

function ProvisionId({ provision: { id, place } }: { provision: Provision }) {
  return (
    <Chip
      label={id}
      title={place ?? ''}
      size="small"
      variant="outlined"
      sx={{ fontFamily: 'monospace', fontSize: '0.75rem', borderRadius: 1, maxWidth: '100%' }}
    />
  );
}
