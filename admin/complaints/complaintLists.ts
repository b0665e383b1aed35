import { rolesNow } from '../signin/session.ts';

export const complaintLists = ['new', 'dueToday', 'dueSoon', 'late', 'decided', 'all'] as const;
export type ComplaintList = (typeof complaintLists)[number];

/** Whoever registers or reviews begins with what nobody has looked at. */
const beginWithNew = ['registrar', 'head', 'reviewer'];

export function firstList(): ComplaintList {
  return rolesNow().some(role => beginWithNew.includes(role)) ? 'new' : 'all';
}

export const isList = (value: unknown): value is ComplaintList => complaintLists.some(list => list === value);

/** The server's own lists; `all` is none of them. Empty inputs are not conditions. */
export function complaintFilterOf({ list, mine, ...others }: Readonly<Record<string, unknown>>) {
  const given = Object.entries(others).filter(([, value]) => value !== '' && value !== null);
  return {
    ...Object.fromEntries(given),
    ...(mine === true ? { mine } : {}),
    ...(isList(list) && list !== 'all' ? { list } : {}),
  };
}
