import { Tab, Tabs } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { type Preset, presetOf, presets } from './presets.ts';

/** Presets of the server's own filters; whatever else is chosen stays chosen. */
export function WorkTabs() {
  const translate = useTranslate();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const chosen = presetOf(filterValues ?? {}) ?? false;
  return (
    <Tabs
      value={chosen}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={translate('work.presets')}
      onChange={(_event, preset: Preset) => setFilters({ ...filterValues, preset }, displayedFilters)}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      {presets.map(preset => (
        <Tab key={preset} value={preset} label={translate(`work.${preset}`)} />
      ))}
    </Tabs>
  );
}
