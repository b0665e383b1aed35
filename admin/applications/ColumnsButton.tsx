import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-admin';
import { useColumns } from './useColumns.ts';

const ColumnsDialog = lazy(async () => ({ default: (await import('./ColumnsDialog.tsx')).ColumnsDialog }));

export function ColumnsButton() {
  const [open, setOpen] = useState(false);
  const { columns, choose } = useColumns();
  return (
    <>
      <Button label="lists.columns" onClick={() => setOpen(true)}>
        <ViewColumn />
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <ColumnsDialog shown={columns} onChoose={choose} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
