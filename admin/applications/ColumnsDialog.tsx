import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  IconButton,
  Stack,
} from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type ColumnId, columnIds, usualColumns } from './columns.ts';

interface ColumnsDialogProps {
  readonly shown: readonly ColumnId[];
  readonly onChoose: (columns: readonly ColumnId[]) => void;
  readonly onClose: () => void;
}

/** Which columns, and in which order: each is ticked, and moved up or down by its buttons. */
export function ColumnsDialog({ shown, onChoose, onClose }: ColumnsDialogProps) {
  const translate = useTranslate();
  const heading = useId();
  const [order, setOrder] = useState(() => allFrom(shown));
  const [ticked, setTicked] = useState<readonly ColumnId[]>(shown);
  const [moved, setMoved] = useState('');
  const nameOf = (id: ColumnId) => translate(`lists.column.${id}`);
  const tick = (id: ColumnId) =>
    setTicked(before => (before.includes(id) ? before.filter(each => each !== id) : [...before, id]));
  const move = (at: number, by: -1 | 1) => {
    const after = order.toSpliced(at, 1).toSpliced(at + by, 0, ...order.slice(at, at + 1));
    setOrder(after);
    const [id] = order.slice(at, at + 1);
    setMoved(id ? translate('lists.columnMoved', { column: nameOf(id), place: at + by + 1 }) : '');
  };
  const choose = () => {
    onChoose(order.filter(id => ticked.includes(id)));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate('lists.columns')}</DialogTitle>
      <DialogContent>
        <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {order.map((id, at) => (
            <Stack component="li" direction="row" key={id} sx={{ alignItems: 'center' }}>
              <FormControlLabel
                sx={{ flex: 1, minWidth: 0 }}
                control={<Checkbox size="small" checked={ticked.includes(id)} onChange={() => tick(id)} />}
                label={nameOf(id)}
              />
              <IconButton
                size="small"
                aria-label={translate('lists.columnUp', { column: nameOf(id) })}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                <ArrowUpward fontSize="small" />
              </IconButton>
              <IconButton
                size="small"
                aria-label={translate('lists.columnDown', { column: nameOf(id) })}
                disabled={at === order.length - 1}
                onClick={() => move(at, 1)}
              >
                <ArrowDownward fontSize="small" />
              </IconButton>
            </Stack>
          ))}
        </Stack>
        <Box component="output" sx={visuallyHidden}>
          {moved}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        <Button
          sx={{ mr: 'auto' }}
          onClick={() => {
            setOrder(allFrom(usualColumns));
            setTicked(usualColumns);
          }}
        >
          {translate('lists.columnsUsual')}
        </Button>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={ticked.length === 0} onClick={choose}>
          {translate('lists.columnsApply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Those shown first, then the others as the list has them. */
const allFrom = (shown: readonly ColumnId[]): readonly ColumnId[] => [
  ...shown,
  ...columnIds.filter(id => !shown.includes(id)),
];
