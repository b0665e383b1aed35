import type { PersonRow } from './person.ts';
import { useGrantName } from './useGrantName.ts';

/** All roles in force, each on its line. */
export function GrantNames({ person }: { person: PersonRow }) {
  const nameOf = useGrantName();
  return (
    <>
      {person.grants.map(grant => (
        <span key={grant.id} style={{ display: 'block' }}>
          {nameOf(grant)}
        </span>
      ))}
    </>
  );
}
