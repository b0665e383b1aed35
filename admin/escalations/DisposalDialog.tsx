import { Dialog, DialogContent, DialogTitle, type Theme, useMediaQuery } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { DispositionForm } from './DispositionForm.tsx';
import type { EscalationRow } from './escalation.ts';

interface Disposal {
  readonly isOpen: boolean;
  readonly open: (rows: readonly EscalationRow[]) => void;
}

const Context = createContext<Disposal>({ isOpen: false, open: () => {} });

export const useDisposal = () => useContext(Context);

/** One answer for many. It stands beside the list and not in it: a row that goes meanwhile takes nothing typed with it. */
export function DisposalDialog({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const heading = useId();
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const { selectedIds, onSelect } = useListContext<EscalationRow>();
  const [rows, setRows] = useState<readonly EscalationRow[]>();

  const close = async (done: readonly string[]) => {
    setRows(undefined);
    onSelect(selectedIds.filter(id => !done.includes(id)));
    if (done.length > 0) {
      notify('escalations.answered', { type: 'success', messageArgs: { smart_count: done.length } });
      await queryClient.invalidateQueries();
    }
  };
  return (
    <Context value={{ isOpen: rows !== undefined, open: setRows }}>
      {children}
      {rows ? (
        <Dialog open fullWidth maxWidth="md" fullScreen={phone} aria-labelledby={heading}>
          <DialogTitle id={heading}>{translate('escalations.answerMany', { smart_count: rows.length })}</DialogTitle>
          <DialogContent>
            <DispositionForm rows={rows} onDone={ids => void close(ids)} onClose={ids => void close(ids)} />
          </DialogContent>
        </Dialog>
      ) : null}
    </Context>
  );
}
