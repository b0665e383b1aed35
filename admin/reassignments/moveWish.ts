import type { MoveSelection } from './moveCases.ts';

/** What a person has chosen to move before they say how. */
export type MoveWish =
  | { readonly by: 'cases'; readonly ids: readonly string[] }
  | { readonly by: 'filter'; readonly filter: Readonly<Record<string, unknown>> }
  | { readonly by: 'desk'; readonly officer: { readonly id: string; readonly name: string } }
  /** Whose desk is chosen in the form. */
  | { readonly by: 'anyDesk' };

/** In the words of the schema. */
export function selectionOf(wish: MoveWish, deskOfficerId: unknown): MoveSelection {
  switch (wish.by) {
    case 'cases':
      return { applicationIds: wish.ids };
    case 'filter':
      return { filter: wish.filter };
    case 'desk':
      return { officerId: wish.officer.id };
    case 'anyDesk':
      return { officerId: String(deskOfficerId) };
  }
}
