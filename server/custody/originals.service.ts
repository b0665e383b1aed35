import { type ActInput, performAct } from '../applications/act.ts';
import { endWaiting } from '../applications/waitingPeriod.service.ts';
import { Document } from '../documents/document.entity.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { receive, send, type SendInput } from './custody.service.ts';

/** The notice to the personal cabinet that asks for the originals (EDU-11.4a). */
export function callForOriginals(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'callForOriginals', input, () => ({}));
}

/** Handed in at any office of the Corporation, and sent on to the provider (EDU-11.4c, AMB-29). */
export function acceptOriginals(services: Services, actor: Actor | undefined, input: SendInput) {
  return performAct(services, actor, 'acceptOriginals', input, async scene => {
    // From here they are with the Corporation and the carrier: the applicant has done their part.
    await endWaiting(scene.em, scene.application, scene.now);
    send(scene, 'originals', input);
    return { facts: { carrier: input.carrier } };
  });
}

/** From their arrival at the provider the four working days to affix run (AMB-08). */
export function recordOriginals(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'recordOriginals', input, async scene => {
    await receive(scene);
    for (const document of await scene.em.find(Document, { applicationId: scene.application.id })) {
      document.originalReceivedAt = scene.now;
    }
    // Called for with the notice of a hearing, they wait for its outcome; after a refusal they go back with it.
    return scene.application.stage === 'originals' ? {} : { to: 'stay' };
  });
}
