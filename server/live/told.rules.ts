import type { Actor } from '../officers/actor.ts';
import { may } from '../officers/permissions.ts';
import type { Permission } from '../officers/permissionTable.ts';
import type { Change, ChangeKind } from './change.ts';

/** What a person must hold, where the record is or was, to learn that it changed. */
const permissions = {
  application: 'readCase',
  complaint: 'readComplaint',
  escalation: 'readEscalation',
  reassignment: 'reassignOfficer',
  presence: 'readPersonalData',
} as const satisfies Record<Exclude<ChangeKind, 'officerNote'>, Permission>;

/** Whether the person learns of the change: never of one in a place they do not reach and did not reach before it. */
export function isToldTo(actor: Actor, change: Change): boolean {
  const { kind, places, officerId, lookers } = change;
  switch (kind) {
    case 'officerNote':
      return officerId === actor.officerId;
    case 'reassignment':
      return officerId === actor.officerId || reaches(actor, change);
    case 'presence':
      return lookers.includes(actor.officerId) && reaches(actor, change);
    case 'application':
    case 'complaint':
    case 'escalation':
      return places.length > 0 && reaches(actor, change);
  }
}

function reaches(actor: Actor, { kind, places }: Change): boolean {
  return kind !== 'officerNote' && places.some(place => may(actor, permissions[kind], place));
}
