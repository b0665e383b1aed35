import type { LocalisedText, Role } from '../law/law.ts';

/** An invented person whose password may be shown: only in the embedded database of the demo. */
export interface DemoPerson {
  readonly name: string;
  readonly role: Role;
  readonly place: LocalisedText | null;
  readonly email: string;
  readonly password: string;
}
