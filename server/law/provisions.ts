import { educationProvisions } from './educationProvisions.ts';
import { justiceProvisions } from './justiceProvisions.ts';
import type { Provision } from './law.ts';
import { otherProvisions } from './otherProvisions.ts';

/** Every provision the software acts on, by its id in the catalogue. */
export const provisions = {
  ...educationProvisions,
  ...justiceProvisions,
  ...otherProvisions,
} as const satisfies Record<string, Provision>;

export type ProvisionId = keyof typeof provisions;

export function isProvisionId(id: string): id is ProvisionId {
  return Object.hasOwn(provisions, id);
}
