import { MenuItem, TextField } from '@mui/material';

interface Option {
  readonly id: string;
  readonly name: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** What is chosen where nothing is; without it something always is. */
  readonly none?: string;
  readonly onChoose: (id: string) => void;
}

/** One of a list that folds out. A value of the address that is not on it (yet) is kept, and shown as it is. */
export function SelectField({ label, value, options, none, onChoose }: SelectFieldProps) {
  const isKnown = value === '' || options.some(({ id }) => id === value);
  const offered = isKnown ? options : [...options, { id: value, name: value }];
  return (
    <TextField
      select
      size="small"
      fullWidth
      label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
      slotProps={{
        select: { displayEmpty: none !== undefined },
        ...(none !== undefined && { inputLabel: { shrink: true } }),
      }}
    >
      {none === undefined ? null : <MenuItem value="">{none}</MenuItem>}
      {offered.map(({ id, name }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
