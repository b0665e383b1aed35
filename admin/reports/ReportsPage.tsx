import { Box, Typography } from '@mui/material';
import { Title, usePermissions, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { daysFromToday } from '../dates/format.ts';
import { NoAccess } from '../layout/NoAccess.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { reportIds } from './catalogue.ts';
import { PrintStyles } from './PrintStyles.tsx';
import { addressOf, type Asked, askedFrom } from './reportAddress.ts';
import { ReportForm } from './ReportForm.tsx';
import { ReportSheet } from './ReportSheet.tsx';

/** Figures of the past: which, of when and of what stands in the address, so that a link shows the same again. */
export function ReportsPage() {
  const translate = useTranslate();
  const { permissions: roles = [], isPending } = usePermissions<string[]>();
  const [params, setParams] = useSearchParams();
  if (isPending) {
    return null;
  }
  if (!mayOpen('reports', roles)) {
    return <NoAccess />;
  }
  const today = daysFromToday(0);
  const asked = askedFrom(params, today);
  // By the address as it is by now: whoever is quick changes two things before the first is shown.
  const ask = (changes: Partial<Asked>) => {
    const now = askedFrom(new URLSearchParams(location.search), today);
    setParams(addressOf({ ...now, ...changes, filter: { ...now.filter, ...changes.filter } }));
  };
  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '80rem' }}>
      <Title title={translate('reports.menu')} />
      <PrintStyles />
      <Box sx={{ displayPrint: 'none' }}>
        <Typography variant="h5" component="h1">
          {translate('reports.menu')}
        </Typography>
        <Typography color="text.secondary" variant="body2">
          {translate('reports.hint')}
        </Typography>
      </Box>
      <ReportForm
        asked={asked}
        offered={reportIds}
        hasPlaces={mayOpen('reportsOfCountry', roles)}
        onlyMonths={!mayOpen('reportsByDay', roles)}
        onAsk={ask}
      />
      <ReportSheet asked={asked} mayReadCases={mayOpen('figureCases', roles)} />
    </Box>
  );
}
