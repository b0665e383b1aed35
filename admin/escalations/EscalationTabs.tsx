import { Tab, Tabs } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useEscalationCounts } from './escalationCounts.ts';
import { type Preset, presetOf, presetsNow } from './presets.ts';

/** Presets of the server's own filters; whatever else is chosen stays chosen. */
export function EscalationTabs() {
  const translate = useTranslate();
  const counts = useEscalationCounts();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const countOf: Readonly<Partial<Record<Preset, number>>> = counts ? { mine: counts.mine, open: counts.open } : {};
  return (
    <Tabs
      value={presetOf(filterValues['preset'])}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={translate('escalations.lists')}
      onChange={(_event, preset: Preset) => setFilters({ ...filterValues, preset }, displayedFilters)}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      {presetsNow().map(preset => {
        const list = translate(`escalations.${preset}`);
        const count = countOf[preset];
        return (
          <Tab
            key={preset}
            value={preset}
            label={count === undefined ? list : translate('escalations.withCount', { list, count })}
          />
        );
      })}
    </Tabs>
  );
}
