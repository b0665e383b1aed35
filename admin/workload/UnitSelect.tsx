import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OfficerLoad } from './officerLoad.ts';

interface UnitSelectProps {
  readonly loads: readonly OfficerLoad[];
  readonly unitId: string;
  readonly onUnit: (unitId: string) => void;
}

/** For whoever leads more than one. */
export function UnitSelect({ loads, unitId, onUnit }: UnitSelectProps) {
  const translate = useTranslate();
  const units = new Map(loads.flatMap(({ unit }) => (unit ? [[unit.id, unit.name]] : [])));
  if (units.size < 2) {
    return null;
  }
  return (
    <TextField
      select
      size="small"
      label={translate('staffing.unit')}
      value={units.has(unitId) ? unitId : 'all'}
      onChange={({ target }) => onUnit(target.value === 'all' ? '' : target.value)}
      sx={{ width: { xs: '100%', sm: '20rem' } }}
    >
      <MenuItem value="all">{translate('staffing.allUnits')}</MenuItem>
      {[...units].map(([id, name]) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
