import { List, type ListProps, useResourceContext } from 'react-admin';
import { SearchWordsContext, useSearchWords } from './searchWords.ts';

/** A list with a search field (`WordsSearch`) among its filters. */
export function SearchedList(props: ListProps) {
  const resource = useResourceContext(props);
  const searched = useSearchWords(resource ?? '');
  return (
    <SearchWordsContext value={searched}>
      <List {...props} filter={searched.filter} />
    </SearchWordsContext>
  );
}
