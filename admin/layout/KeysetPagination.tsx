import { TablePagination } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

/** The server counts no totals: what is on the page is told, and whether more follows by the arrow. */
export function KeysetPagination() {
  const translate = useTranslate();
  const { data, page, perPage, hasNextPage, setPage, setPerPage } = useListContext();
  const begin = (page - 1) * perPage;
  const rows = data?.length ?? 0;
  return (
    <TablePagination
      component="div"
      count={-1}
      page={page - 1}
      rowsPerPage={perPage}
      rowsPerPageOptions={[25, 50, 100]}
      onPageChange={(_event, chosen) => setPage(chosen + 1)}
      onRowsPerPageChange={event => setPerPage(Number(event.target.value))}
      labelRowsPerPage={translate('ra.navigation.page_rows_per_page')}
      labelDisplayedRows={() => (rows === 0 ? '0' : `${begin + 1}–${begin + rows}`)}
      getItemAriaLabel={item => translate(`ra.navigation.${item}`)}
      slotProps={{ actions: { nextButton: { disabled: !hasNextPage } } }}
    />
  );
}
