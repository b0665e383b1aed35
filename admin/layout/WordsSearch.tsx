import Search from '@mui/icons-material/Search';
import { InputAdornment, type SxProps, TextField } from '@mui/material';
import { useContext, useEffect, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { SearchWordsContext } from './searchWords.ts';

interface WordsSearchProps {
  /** Names the place of the field among the filters. */
  readonly source: string;
  readonly hint: string;
  readonly alwaysOn?: boolean;
  readonly sx?: SxProps;
}

const wait = 400;

/** The search field of a list: what is typed goes to the server and nowhere else. */
export function WordsSearch({ hint, sx }: WordsSearchProps) {
  const translate = useTranslate();
  const { page, setPage, filterValues, displayedFilters, setFilters } = useListContext();
  const { words, search } = useContext(SearchWordsContext);
  const [typing, setTyping] = useState({ typed: words, sought: words });
  // Where the words were changed elsewhere, those are shown.
  const typed = typing.sought === words ? typing.typed : words;
  // A text that an older address or an older visit holds is searched for, and leaves it.
  const old: unknown = filterValues?.['text'];
  useEffect(() => {
    if (typeof old === 'string') {
      search(old);
      setFilters({ ...filterValues, text: undefined }, displayedFilters);
    }
  });
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === words) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setTyping({ typed, sought: wanted });
      search(wanted);
      if (page !== 1) {
        setPage(1);
      }
    }, wait);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      type="search"
      size="small"
      hiddenLabel
      value={typed}
      placeholder={translate(hint)}
      onChange={event => setTyping({ typed: event.target.value, sought: words })}
      sx={{ minWidth: '17rem', ...sx }}
      slotProps={{
        htmlInput: { 'aria-label': translate(hint), autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <Search color="disabled" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
