import { Box, Card, Tab, Tabs, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { daysFromToday } from '../dates/format.ts';
import { agendas, isAgenda } from './agenda.ts';
import { AgendaList } from './AgendaList.tsx';
import { HearingWeek } from './HearingWeek.tsx';
import { mondayOf } from './week.ts';

/** A number of the first page opens the hearings it counts, and no others. */
const partNames = ['mine', 'providerId', 'unitId'];

/** Hearings as a calendar week, and as the parts of the work still to do; what is looked at stands in the address. */
export function HearingsPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const view = params.get('view');
  const agenda = isAgenda(view) ? view : undefined;
  const day = params.get('week') ?? '';
  const monday = mondayOf(/^\d{4}-\d\d-\d\d$/.test(day) ? day : daysFromToday(0));
  const named = Object.fromEntries(
    partNames.flatMap(name => (params.has(name) ? [[name, params.get(name) ?? '']] : [])),
  );
  const part = { ...named, ...('mine' in named && { mine: named['mine'] === 'true' }) };
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('hearings.menu')} />
      <Typography variant="h5" component="h1">
        {translate('hearings.menu')}
      </Typography>
      <Card>
        <Tabs
          value={agenda ?? 'week'}
          variant="scrollable"
          allowScrollButtonsMobile
          aria-label={translate('hearings.views')}
          onChange={(_event, chosen: string) => setParams(chosen === 'week' ? {} : { view: chosen })}
          sx={{ borderBottom: 1, borderColor: 'divider' }}
        >
          {['week', ...agendas].map(each => (
            <Tab key={each} value={each} label={translate(`hearings.${each}`)} />
          ))}
        </Tabs>
        {agenda ? (
          <AgendaList key={agenda} agenda={agenda} />
        ) : (
          <HearingWeek monday={monday} part={part} onWeek={week => setParams({ ...named, ...(week && { week }) })} />
        )}
      </Card>
    </Box>
  );
}
