import type { ComplaintActName, ComplaintDoor, ComplaintStage } from '../law/complaints.ts';
import type { Channel } from '../law/law.ts';
import type { Place } from '../officers/permissions.ts';

/** Of a complaint, as far as permissions ask. */
export interface PlacedComplaint {
  readonly providerId: number;
  readonly unitId?: number | null;
  readonly officeId?: number | null;
  readonly region: string;
  readonly channel?: Channel | null;
  readonly bodyId: number;
  readonly reviewerId?: number | null;
  readonly stage: ComplaintStage;
  readonly door: ComplaintDoor;
}

/** Where a complaint is read: by the provider whose act it is, and by the body that reviews it or to which it goes on. */
export function placeOfComplaint({
  providerId,
  unitId = null,
  officeId = null,
  region,
  channel = null,
  bodyId,
  reviewerId = null,
}: Omit<PlacedComplaint, 'stage' | 'door'>): Place {
  return { providerId, unitId, officeId, region, channel, assigneeId: reviewerId, bodyIds: [bodyId] };
}

/** Where its letter is read, which holds personal data: of the bodies, by one that it came to, not by the one it may go on to. */
export function placeOfLetter(
  complaint: Omit<PlacedComplaint, 'stage'> & { readonly atBodySince: string | null },
): Place {
  const place = placeOfComplaint(complaint);
  return complaint.door === 'body' || complaint.atBodySince !== null ? place : { ...place, bodyIds: [] };
}

/** Where an act on it is done: whoever holds it registers, redirects and lets it be withdrawn. */
export function placeOfAct(act: ComplaintActName, complaint: PlacedComplaint): Place {
  const place = placeOfComplaint(complaint);
  const atBody = complaint.stage === 'body' || (complaint.stage === 'registration' && complaint.door === 'body');
  const side = sideOf[act] ?? (atBody ? 'body' : 'provider');
  switch (side) {
    case 'provider':
      return { ...place, bodyIds: [] };
    case 'body':
      return { ...place, providerId: null, unitId: null, officeId: null };
    case 'both':
      return place;
  }
}

const sideOf: Readonly<Partial<Record<ComplaintActName, 'provider' | 'body' | 'both'>>> = {
  satisfyComplaint: 'provider',
  answerComplaint: 'provider',
  forwardComplaint: 'provider',
  takeComplaint: 'body',
  reassignComplaint: 'body',
  decideComplaint: 'body',
  recordCourt: 'both',
};
