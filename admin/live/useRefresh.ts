import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isAffected, isCount } from './affected.ts';
import type { ChangeItem } from './changes.ts';
import { isFormFilled, onFormDone } from './filledForms.ts';
import { liveConnection } from './LiveConnection.ts';

interface Pace {
  /** Between two readings, in milliseconds, however much happens. */
  readonly pause: number;
  readonly of: (key: QueryKey) => boolean;
}

const paces: readonly Pace[] = [
  { pause: 3000, of: key => !isCount(key) },
  { pause: 20_000, of: isCount },
];

/** Reads again what is on screen and may have changed; lists keep their page, scroll and selection. */
export function useRefresh(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const stops = paces.map(pace => refreshing(queryClient, pace));
    return () => {
      for (const stop of stops) {
        stop();
      }
    };
  }, [queryClient]);
}

/** The first change is shown at once, what follows it when the pause is over and no form is being filled. */
function refreshing(queryClient: QueryClient, { pause, of }: Pace): () => void {
  const waiting = new Map<string, ChangeItem>();
  let isReset = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = () => {
    if (timer || isFormFilled() || (waiting.size === 0 && !isReset)) {
      return;
    }
    const items = [...waiting.values()];
    const all = isReset;
    waiting.clear();
    isReset = false;
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => of(queryKey) && (all || isAffected(queryKey, items)),
    });
    timer = setTimeout(() => {
      timer = undefined;
      refresh();
    }, pause);
  };
  const stops = [
    liveConnection.onBatch(batch => {
      isReset ||= batch.isReset;
      for (const item of batch.items) {
        waiting.set(`${item.kind} ${item.id}`, item);
      }
      refresh();
    }),
    onFormDone(refresh),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) {
      stop();
    }
  };
}
