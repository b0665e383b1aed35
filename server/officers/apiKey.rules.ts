import type { Role } from '../law/law.ts';
import { keyCoverages, type KeyCoverage, type KeyTerms } from './apiKeyTerms.ts';
import type { Permission } from './permissionTable.ts';

/** What a key that covers less than everything is for. Nothing of it changes anything, and nothing of it is personal. */
const covered = {
  figures: ['readFigures', 'readCalendar', 'readProviders'],
  cases: [
    'readFigures',
    'readCalendar',
    'readProviders',
    'readCase',
    'readComplaint',
    'readEscalation',
    'readRegister',
    'readDesk',
    'exportCaseTable',
  ],
} as const satisfies Readonly<Record<Exclude<KeyCoverage, 'everything'>, readonly Permission[]>>;

/** Permissions that only look: all a read-only key keeps of its grant. */
const looks = /^(read|export|download)/;

/** Whether a key leaves its owner the permission; whoever is signed in without one keeps all of theirs. */
export function keyAllows(key: KeyTerms | undefined, permission: Permission): boolean {
  if (!key) {
    return true;
  }
  const named: readonly Permission[] | undefined = key.covers === 'everything' ? undefined : covered[key.covers];
  return (named?.includes(permission) ?? true) && (!key.readOnly || looks.test(permission));
}

export function coversAtLeast(covers: KeyCoverage, needed: KeyCoverage): boolean {
  return keyCoverages.indexOf(covers) >= keyCoverages.indexOf(needed);
}

/** Roles that only read: a key of theirs never acts, whatever was ticked when it was issued. */
const readers: readonly Role[] = ['analyst'];

/** The terms as they are kept with the key; those issued before there were terms acted as their role did. */
export function keyTermsOf(id: string, kept: Readonly<Record<string, unknown>>): KeyTerms {
  const covers = keyCoverages.find(one => one === kept['covers']) ?? 'everything';
  const isReader = readers.some(role => role === kept['role']);
  return { id, covers, readOnly: isReader || covers !== 'everything' || kept['readOnly'] === true };
}

/** Days an analyst may give a key of their own. */
export const longestOwnDays = 366;
/** Keys in use that an analyst may have at a time. */
export const mostOwnKeys = 10;
