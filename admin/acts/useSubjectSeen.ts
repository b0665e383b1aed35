import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActSubject } from './act.ts';

/**
 * What the form was opened on: the server is to refuse what was decided on that, though the page may have read
 * something newer since. `adopt` goes over to what the page reads next; so does a form opened while the page is being
 * read, as after the act before: what it was opened on is what is on its way.
 */
export function useSubjectSeen(subject: ActSubject, isHeld: boolean) {
  const queryClient = useQueryClient();
  const [{ seen, isAdopting }, setState] = useState(() => ({
    seen: subject,
    isAdopting: queryClient.isFetching() > 0,
  }));
  if (isAdopting && subject.version !== seen.version) {
    setState({ seen: subject, isAdopting: false });
  }
  return {
    seen: isHeld ? seen : subject,
    adopt: () => setState({ seen, isAdopting: true }),
  };
}
