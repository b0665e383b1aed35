import { Dialog } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Hit } from './found.ts';
import { addressOf, inOrder } from './results.ts';
import { SearchField } from './SearchField.tsx';
import { SearchFoot } from './SearchFoot.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SearchState } from './SearchState.tsx';
import { useFound } from './useFound.ts';

const listId = 'search-results';
const optionId = (at: number) => `${listId}-${at}`;

/** Search over the page, from the keyboard or by hand. The text stays here: it is in no address and in no store. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useFound(typed);
  const hits = inOrder(found.hits);
  const at = Math.min(chosen, hits.length - 1);
  const open = (hit: Hit | undefined) => {
    if (hit) {
      onClose();
      void navigate(addressOf(hit));
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{
        paper: {
          'aria-label': translate('search.title'),
          sx: {
            m: 0,
            mt: { xs: 0, sm: '10vh' },
            width: '100%',
            maxHeight: { xs: '100%', sm: '80vh' },
            borderRadius: { xs: 0, sm: 1 },
          },
        },
      }}
    >
      <SearchField
        typed={typed}
        onType={text => {
          setTyped(text);
          setChosen(0);
        }}
        busy={!found.current && found.asked !== ''}
        list={hits.length > 0 ? listId : undefined}
        active={hits.length > 0 ? optionId(at) : undefined}
        onMove={by => setChosen(hits.length === 0 ? 0 : (at + by + hits.length) % hits.length)}
        onEnter={() => open(found.current ? hits[at] : undefined)}
        onClose={onClose}
      />
      <SearchState found={found} count={hits.length} />
      {hits.length > 0 ? (
        <SearchResults
          id={listId}
          optionId={optionId}
          hits={hits}
          typed={found.asked}
          at={at}
          onPoint={setChosen}
          onOpen={open}
        />
      ) : null}
      <SearchFoot />
    </Dialog>
  );
}
