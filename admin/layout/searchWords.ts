import { useQueryClient } from '@tanstack/react-query';
import { createContext, useMemo, useState } from 'react';

interface SearchWords {
  readonly words: string;
  readonly search: (words: string) => void;
}

export const SearchWordsContext = createContext<SearchWords>({ words: '', search: () => undefined });

/**
 * What is searched for may be a name: it stands in no address and in nothing the browser keeps, only in the memory of
 * the page until somebody signs out. `filter` is the part of the list's filter that its address does not have.
 */
export function useSearchWords(list: string) {
  const client = useQueryClient();
  const queryKey = ['searchWords', list];
  const [words, setWords] = useState(() => client.getQueryData<string>(queryKey) ?? '');
  const search = (wanted: string) => {
    client.setQueryDefaults(['searchWords'], { gcTime: Infinity });
    client.setQueryData(queryKey, wanted);
    setWords(wanted);
  };
  const filter = useMemo(() => (words ? { words } : {}), [words]);
  return { words, search, filter };
}
