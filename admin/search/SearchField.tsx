import Search from '@mui/icons-material/Search';
import { Box, Button, CircularProgress, InputBase } from '@mui/material';
import { useTranslate } from 'react-admin';

interface SearchFieldProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly busy: boolean;
  /** Id of the list of what was found, and in it of the option the arrows are at. */
  readonly list: string | undefined;
  readonly active: string | undefined;
  readonly onMove: (by: 1 | -1) => void;
  readonly onEnter: () => void;
  readonly onClose: () => void;
}

/** The combobox: the focus stays in the field, the arrows go through the list below it. */
export function SearchField({ typed, onType, busy, list, active, onMove, onEnter, onClose }: SearchFieldProps) {
  const translate = useTranslate();
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => onMove(1),
    ArrowUp: () => onMove(-1),
    Enter: onEnter,
  };
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        pl: 2,
        pr: 1,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {busy ? <CircularProgress size={20} sx={{ m: '2px' }} /> : <Search color="action" />}
      <InputBase
        autoFocus
        fullWidth
        value={typed}
        placeholder={translate('search.placeholder')}
        onChange={event => onType(event.target.value)}
        onKeyDown={event => {
          const act = event.nativeEvent.isComposing ? undefined : acts[event.key];
          if (act) {
            event.preventDefault();
            act();
          }
        }}
        sx={{ '& .MuiInputBase-input::placeholder': { color: 'text.secondary', opacity: 1 } }}
        inputProps={{
          role: 'combobox',
          type: 'text',
          maxLength: 200,
          autoComplete: 'off',
          spellCheck: false,
          enterKeyHint: 'go',
          'aria-label': translate('search.title'),
          'aria-autocomplete': 'list',
          'aria-expanded': list !== undefined,
          'aria-controls': list,
          'aria-activedescendant': active,
        }}
      />
      <Button size="small" color="inherit" onClick={onClose}>
        {translate('ra.action.close')}
      </Button>
    </Box>
  );
}
