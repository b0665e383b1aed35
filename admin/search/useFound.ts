import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { toRequestError } from '../data/errors.ts';
import { find, type Hit } from './found.ts';

/** Shorter texts are in every name. */
const shortest = 2;

const pause = 250;
const none: readonly Hit[] = [];

/** What is found for the text, asked for once the typing pauses; what was found before stays until then. */
export function useFound(typed: string) {
  const text = typed.trim();
  const asked = useSettled(text.length < shortest ? '' : text);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => find(asked, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    // What was looked for is personal: it is not kept once the search is closed.
    gcTime: 0,
    retry: false,
  });
  const current = asked !== '' && asked === text && !isFetching;
  return {
    /** The text these were found for. */
    asked,
    hits: asked === '' || error ? none : (data ?? none),
    error: error && current ? toRequestError(error) : undefined,
    /** Found for the text as it stands now. */
    current,
    again: () => void refetch(),
  };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(text), text === '' ? 0 : pause);
    return () => clearTimeout(waiting);
  }, [text]);
  return settled;
}
