import { useState } from 'react';
import type { ActSubject } from './act.ts';
import { afterOwnActs } from './ownActs.ts';

/**
 * What the form was opened on: the server is to refuse what was decided on that, though the page may have read
 * something newer since. `adopt` goes over to what the page reads next. What one's own act has changed is known.
 */
export function useSubjectSeen(subject: ActSubject, isHeld: boolean) {
  const [{ seen, isAdopting }, setState] = useState({ seen: subject, isAdopting: false });
  if (isAdopting && subject.version !== seen.version) {
    setState({ seen: subject, isAdopting: false });
  }
  return {
    seen: afterOwnActs(isHeld ? seen : subject),
    adopt: () => setState({ seen, isAdopting: true }),
  };
}
