import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SealedItem } from './sealedFile.ts';

/** The list as it was sealed, each item with its hash under its path. */
export function SealedItems({ items }: { items: readonly SealedItem[] }) {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('complaints.sealed')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '3rem' }}>№</TableCell>
            <TableCell>{translate('complaints.item')}</TableCell>
            <TableCell align="right">{translate('complaints.size')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(({ position, path, size, sha256 }) => (
            <TableRow key={position}>
              <TableCell sx={{ verticalAlign: 'top' }}>{position}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                {path}
                <Typography
                  variant="caption"
                  component="div"
                  color="text.secondary"
                  sx={{ fontFamily: 'monospace', wordBreak: 'break-all' }}
                >
                  {sha256}
                </Typography>
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap', verticalAlign: 'top' }}>
                {Math.max(1, Math.round(size / 1024))} KB
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
