import { DomainError } from '../errors.ts';
import { education } from './education.ts';
import { justice } from './justice.ts';
import type { Edition, Procedure, Service, Stage, StageId } from './law.ts';

/** Every edition of the rules. Amending an order means adding a row here, with its file: nothing else changes. */
export const editions: readonly Edition[] = [education, justice];

/** The edition in force on the day of filing; a case keeps it for good. Throws NO_EDITION_IN_FORCE. */
export function editionInForce(
  service: Service,
  filedOn: Temporal.PlainDate,
  among: readonly Edition[] = editions,
): Edition {
  const day = filedOn.toString();
  const found = among.find(
    edition =>
      edition.service === service && edition.inForceFrom <= day && (!edition.inForceTo || day <= edition.inForceTo),
  );
  if (!found) {
    throw new DomainError('NO_EDITION_IN_FORCE', { service, day });
  }
  return found;
}

export function getEdition(id: string, among: readonly Edition[] = editions): Edition {
  const found = among.find(edition => edition.id === id);
  if (!found) {
    throw new DomainError('NO_EDITION_IN_FORCE', { edition: id });
  }
  return found;
}

export function getStage(procedure: Procedure, id: StageId): Stage {
  const found = procedure.stages.find(stage => stage.id === id);
  if (!found) {
    throw new DomainError('INTERNAL', { stage: id, service: procedure.service, channel: procedure.channel });
  }
  return found;
}
