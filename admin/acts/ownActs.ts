import type { ActSubject } from './act.ts';

const leftBy = new Map<string, number>();
const keyOf = ({ kind, id, version }: ActSubject) => `${kind} ${id} ${version}`;

/** The act was done on this version and left that one: nobody else came between, or the server had refused it. */
export function rememberOwnAct(subject: ActSubject, version: number): void {
  leftBy.set(keyOf(subject), version);
}

/** The subject as one's own acts have left it, though the page may not have read that yet. */
export function afterOwnActs<Subject extends ActSubject>(subject: Subject): Subject {
  const version = leftBy.get(keyOf(subject));
  return version === undefined ? subject : afterOwnActs({ ...subject, version });
}
