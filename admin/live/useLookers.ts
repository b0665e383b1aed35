import { useEffect, useState } from 'react';
import { newIdempotencyKey } from '../acts/performAct.ts';
import { tell, tellLeaving } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { liveConnection } from './LiveConnection.ts';

export interface Looker {
  readonly id: string;
  readonly name: string;
}

const lookAt = gql`
  mutation LookAt($id: RecordId!, $tab: Uuid!) {
    data: lookAt(applicationId: $id, tab: $tab) {
      id
      name
    }
  }
`;
const lookAway = gql`
  mutation LookAway($id: RecordId!, $tab: Uuid!) {
    data: lookAway(applicationId: $id, tab: $tab)
  }
`;

/** As the server counts: who is silent for a minute is gone. */
const every = 20_000;
const tab = newIdempotencyKey();
const nobody: readonly Looker[] = [];

/** Who else has the case open, while this window shows it and says so. */
export function useLookers(id: string): readonly Looker[] {
  const [seen, setSeen] = useState<{ id: string; lookers: readonly Looker[] }>();
  useEffect(
    () => (mayOpen('lookers', rolesNow()) ? looking(id, lookers => setSeen({ id, lookers })) : undefined),
    [id],
  );
  return seen?.id === id ? seen.lookers : nobody;
}

function looking(id: string, show: (lookers: readonly Looker[]) => void): () => void {
  let isOver = false;
  const look = () => {
    if (document.visibilityState === 'visible' && !isOver) {
      void tell<readonly Looker[]>(lookAt, { id, tab }).then(
        lookers => !isOver && show(lookers),
        () => !isOver && show(nobody),
      );
    }
  };
  // The page may be gone before the answer: it is sent all the same.
  const leave = () => tellLeaving(lookAway, { id, tab });
  const timer = setInterval(look, every);
  const stop = liveConnection.onBatch(({ items, isReset }) => {
    if (isReset || items.some(item => item.kind === 'presence' && item.id === id)) {
      look();
    }
  });
  document.addEventListener('visibilitychange', look);
  globalThis.addEventListener('pagehide', leave);
  look();
  return () => {
    isOver = true;
    clearInterval(timer);
    stop();
    document.removeEventListener('visibilitychange', look);
    globalThis.removeEventListener('pagehide', leave);
    leave();
  };
}
