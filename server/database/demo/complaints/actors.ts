import { sql } from 'kysely';
import { known } from '../../../errors.ts';
import type { BodyKind } from '../../../law/complaints.ts';
import type { Role, Service } from '../../../law/law.ts';
import type { Actor } from '../../../officers/actor.ts';
import type { Rows } from '../../rows.ts';
import { grantFor, type Workplace } from '../people.ts';
import type { Complaint } from './scene.ts';
import type { Doing } from './story.ts';

export interface Reviewer {
  readonly officerId: number;
  readonly bodyId: number;
  readonly kind: BodyKind;
  readonly service: Service | null;
}

export async function listReviewers(rows: Rows): Promise<readonly Reviewer[]> {
  const { rows: found } = await sql<Reviewer>`
    select g.officer_id as "officerId", b.id as "bodyId", b.kind, b.service
    from role_grant g join reviewing_body b on b.id = g.body_id
    where g.role = 'reviewer' and g.ended_at is null order by g.officer_id`.execute(rows);
  return found;
}

export function actorOf(all: readonly Reviewer[], complaint: Complaint, { by }: Doing): Actor {
  const { department } = complaint.cast;
  const as = (officerId: number, role: Role, seat: Workplace): Actor => {
    return { officerId, name: '', language: 'kk', grants: [grantFor(role, seat)], via: 'session' };
  };
  if (by === 'reviewer' || by === 'secondReviewer') {
    const [first, second = first] = reviewersOf(all, complaint);
    const { officerId, bodyId } = known(by === 'reviewer' ? first : second);
    return as(officerId, 'reviewer', { ...department, bodyId });
  }
  return as(department.staff[by], by, department);
}

function reviewersOf(all: readonly Reviewer[], { body, cast }: Complaint): readonly Reviewer[] {
  const { service } = cast.department;
  return all.filter(one => one.kind === body && (one.service === null || one.service === service));
}

export const bodyIdOf = (all: readonly Reviewer[], complaint: Complaint) =>
  known(reviewersOf(all, complaint)[0]).bodyId;
