import { applicationOperations } from '../applications/application.queries.ts';
import { editionTermOperations } from '../editions/editionTerm.queries.ts';
import { officerOperations } from '../officers/officer.queries.ts';
import { providerOperations } from '../providers/provider.queries.ts';
import { registerEntryOperations } from '../register/registerEntry.queries.ts';
import type { Operations } from './operations.ts';

/** Named as the GraphQL types. */
export const operations: Readonly<Record<string, Operations>> = {
  Application: applicationOperations,
  RegisterEntry: registerEntryOperations,
  Provider: providerOperations,
  Officer: officerOperations,
  EditionTerm: editionTermOperations,
};
