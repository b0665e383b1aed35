import type { Language } from '../law/law.ts';
import { placeInWords } from '../law/place.ts';
import { type ProvisionId, provisions } from '../law/provisions.ts';
import type { Provision } from './provision.type.ts';

/** A provision as its reader gets it. */
export function provisionIn(id: ProvisionId, language: Language): Provision {
  const provision = provisions[id];
  return {
    id,
    order: provision.order,
    amendedBy: provision.amendedBy ?? null,
    place: placeInWords(provision)[language],
    notFromTheOrders: provision.kind === 'not from the orders',
    inForceFrom: provision.inForceFrom,
    inForceTo: provision.inForceTo,
    text: provision.text[language],
  };
}
