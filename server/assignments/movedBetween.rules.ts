interface Event {
  readonly act: string;
  readonly facts: object;
}

/** Between whom an act of the history moved the case; nulls where it is no such act. */
export function movedBetween({ act, facts }: Event): { readonly fromId: number | null; readonly toId: number | null } {
  const { from, to, officerId } = facts as Readonly<Record<string, unknown>>;
  switch (act) {
    case 'reassignOfficer':
      return { fromId: idIn(from), toId: idIn(to) };
    case 'assignOfficer':
      return { fromId: null, toId: idIn(officerId) };
    default:
      return { fromId: null, toId: null };
  }
}

const idIn = (fact: unknown) => (typeof fact === 'number' ? fact : null);
