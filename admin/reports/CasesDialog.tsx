import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { Link, useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { type FigureCase, useFigureCases } from './figureCases.ts';
import { written } from './written.ts';

interface CasesDialogProps {
  readonly cell: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** The cases a number counts, each a way to its page. */
export function CasesDialog({ cell, label, onClose }: CasesDialogProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const heading = useId();
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useFigureCases(cell);
  const items = data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={heading}>
      <DialogTitle id={heading}>{label}</DialogTitle>
      <DialogContent>
        {error ? <Problem error={toRequestError(error)} /> : null}
        {data && items.length === 0 && !hasNextPage ? <Typography>{translate('reports.noCases')}</Typography> : null}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {items.map((item, at) => (
            <Box component="li" key={`${keyOf(item)} ${at}`} sx={{ py: 0.5 }}>
              <Counted item={item} />
              {item.n === 1 ? null : ` (${written(item.n, 'count', locale)})`}
            </Box>
          ))}
        </Box>
        {isFetching ? <LinearProgress /> : null}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {hasNextPage ? (
          <Button onClick={() => void fetchNextPage()} disabled={isFetching}>
            {translate('reports.moreCases')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

const keyOf = ({ application, complaint }: FigureCase) => `${application?.id ?? ''} ${complaint?.id ?? ''}`;

function Counted({ item: { application, complaint } }: { item: FigureCase }) {
  const translate = useTranslate();
  if (complaint) {
    return (
      <Link to={`/Complaint/${complaint.id}/show`}>
        {translate('reports.complaint', { number: complaint.number ?? complaint.id })}
      </Link>
    );
  }
  return application ? (
    <Link to={`/Application/${application.id}/show`}>
      {translate('reports.case', { number: application.number ?? application.receiptNumber })}
    </Link>
  ) : null;
}
