import { type ActInput, type ActScene, performAct } from '../applications/act.ts';
import { DomainError } from '../errors.ts';
import type { ActName } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { type Carrier, HandOver, Parcel } from './parcel.entity.ts';

export interface SendInput extends ActInput {
  readonly carrier: Carrier;
  readonly tracking?: string | null;
}

/** Carriage to the provider has no rule in the orders, while the term already runs (AMB-20). */
export const sendToProvider = sending('sendToProvider', 'toProvider');
/** Courier or post, 24 hours before the end of the term at the latest (EDU-10.6c, d). */
export const dispatchResult = sending('dispatchResult', 'toCorporation');
/** After a month at the Corporation (EDU-STD-8.store.2). */
export const returnToProvider = sending('returnToProvider', 'backToProvider');
/** Within one working day of the Corporation's request (EDU-STD-8.store.3). */
export const resendResult = sending('resendResult', 'toCorporation');

export const recordArrival = arriving('recordArrival');
export const recordArrivalAtCorporation = arriving('recordArrivalAtCorporation');
export const recordReturn = arriving('recordReturn');

function sending(act: ActName, direction: Parcel['direction']) {
  return (services: Services, actor: Actor | undefined, input: SendInput) =>
    performAct(services, actor, act, input, scene => {
      send(scene, direction, input);
      return { facts: { carrier: input.carrier } };
    });
}

function arriving(act: ActName) {
  return (services: Services, actor: Actor | undefined, input: ActInput) =>
    performAct(services, actor, act, input, async scene => {
      const parcel = await receive(scene);
      return { facts: parcel ? { parcelId: parcel.id } : {} };
    });
}

export function send(
  { em, application, actor, now }: ActScene,
  direction: Parcel['direction'],
  parcel: Pick<SendInput, 'carrier' | 'tracking'>,
): void {
  em.create(Parcel, {
    applicationId: application.id,
    direction,
    carrier: parcel.carrier,
    tracking: parcel.tracking ?? null,
    sentAt: now,
    sentBy: actor.officerId,
  });
}

/** Ends the journey under way, if one was recorded: papers may also be brought by hand. */
export async function receive({ em, application, actor, now }: ActScene): Promise<Parcel | null> {
  const parcel = await em.findOne(Parcel, { applicationId: application.id, arrivedAt: null, recalledAt: null });
  return parcel && Object.assign(parcel, { arrivedAt: now, receivedBy: actor.officerId });
}

/** The recipient comes for a result that went back after the month: the Corporation asks for it. */
export function requestResult(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'requestResult', input, () => ({}));
}

export interface HandOverInput extends ActInput {
  readonly toWhom: 'applicant' | 'representative';
  /** Kind and number of the document shown, or that it came from the digital documents service. */
  readonly identityDocument: string;
  readonly receiptPresented: boolean;
  readonly powerNumber?: string | null;
  readonly powerNotarised?: boolean | null;
}

/**
 * Against the receipt, to the recipient with an identity document or to a representative: in the education service
 * under a notarised power of attorney, in the justice service under any document that states the powers (AMB-35, AMB-56).
 */
export function handOver(services: Services, actor: Actor | undefined, input: HandOverInput) {
  return performAct(services, actor, 'handOver', input, ({ em, application, procedure, actor: clerk, now }) => {
    const { issue } = procedure;
    const { toWhom, identityDocument, receiptPresented, powerNumber = null, powerNotarised = null } = input;
    if (!receiptPresented) {
      throw new DomainError('BAD_INPUT', { fields: { receiptPresented: 'receiptNeeded' } }, issue.receipt);
    }
    if (toWhom === 'representative' && !powerNumber) {
      throw new DomainError('BAD_INPUT', { fields: { powerNumber: 'required' } }, issue.power);
    }
    if (toWhom === 'representative' && issue.notarisedPower && !powerNotarised) {
      throw new DomainError('BAD_INPUT', { fields: { powerNotarised: 'notarisedPowerNeeded' } }, issue.power);
    }
    em.create(HandOver, {
      applicationId: application.id,
      handedAt: now,
      handedBy: clerk.officerId,
      toWhom,
      identityDocument,
      powerNumber,
      powerNotarised,
      receiptPresented,
    });
    return { facts: { toWhom } };
  });
}
