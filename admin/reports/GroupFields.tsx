import CheckBox from '@mui/icons-material/CheckBox';
import CheckBoxBlank from '@mui/icons-material/CheckBoxOutlineBlank';
import { ListItemIcon, ListItemText, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type Group, groups, isTime, otherGroups, timeGroups } from './catalogue.ts';
import { SelectField } from './SelectField.tsx';

interface GroupFieldsProps {
  readonly groupBy: readonly Group[];
  readonly onGroups: (groups: readonly Group[]) => void;
}

/** What makes a row: a step of time, and what else tells rows apart. */
export function GroupFields({ groupBy, onGroups }: GroupFieldsProps) {
  const translate = useTranslate();
  const others = groupBy.filter(group => !isTime(group));
  const nameOf = (group: string) => translate(`reportKey.${group}`);
  const choose = (chosen: readonly string[]) => onGroups(groups.filter(group => chosen.includes(group)));
  return (
    <>
      <SelectField
        label={translate('reports.byTime')}
        value={groupBy.find(isTime) ?? ''}
        none={translate('reports.wholePeriod')}
        options={timeGroups.map(id => ({ id, name: nameOf(id) }))}
        onChoose={time => choose([time, ...others])}
      />
      <TextField
        select
        size="small"
        fullWidth
        label={translate('reports.byOther')}
        value={others}
        onChange={({ target }) => {
          const chosen: unknown = target.value;
          choose([...groupBy.filter(isTime), ...(Array.isArray(chosen) ? chosen.map(String) : [])]);
        }}
        slotProps={{
          select: {
            multiple: true,
            displayEmpty: true,
            renderValue: chosen =>
              Array.isArray(chosen) && chosen.length > 0
                ? chosen.map(each => nameOf(String(each))).join(', ')
                : translate('reports.byNothing'),
          },
          inputLabel: { shrink: true },
        }}
      >
        {otherGroups.map(id => (
          <MenuItem key={id} value={id} dense>
            <ListItemIcon>{others.includes(id) ? <CheckBox color="primary" /> : <CheckBoxBlank />}</ListItemIcon>
            <ListItemText primary={nameOf(id)} />
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
