import { DomainError } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { systemActor } from '../officers/systemActor.ts';
import { readRows, type Services } from '../services.ts';

const attempts = 10;

/**
 * What the back office does to a case by itself. Nobody is there to look at what an officer changed meanwhile: it
 * reads the case and does its act again.
 */
export async function actAsSystem<Result>(services: Services, act: (actor: Actor) => Promise<Result>): Promise<Result> {
  const actor = await systemActor(readRows(services));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act(actor);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'STALE_VERSION') || attempt === attempts) {
        throw error;
      }
    }
  }
}
