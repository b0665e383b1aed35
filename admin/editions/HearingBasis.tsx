import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { askHearingBasis } from './hearingRequirement.ts';

/** What the authority leans on when it hears where item 9 does not demand it. */
export function HearingBasis() {
  const locale = useLocale() ?? 'kk';
  const { data } = useQuery({
    queryKey: ['hearingBasis', locale],
    queryFn: ({ signal }) => askHearingBasis(signal),
  });
  return data ? <ProvisionNote provision={data} /> : null;
}
