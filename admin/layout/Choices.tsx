import { ToggleButton, ToggleButtonGroup } from '@mui/material';

interface ChoicesProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One of a few, all in sight. */
export const Choices = ({ label, options, chosen, onChoose }: ChoicesProps) => (
  <ToggleButtonGroup
    exclusive
    size="small"
    value={chosen}
    aria-label={label}
    onChange={(_event, id: string | null) => id && onChoose(id)}
    sx={{ flexWrap: 'wrap' }}
  >
    {options.map(({ id, name }) => (
      <ToggleButton key={id} value={id} sx={{ textTransform: 'none' }}>
        {name}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
