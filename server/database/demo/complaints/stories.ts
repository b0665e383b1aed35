import {
  answered,
  dueSoon,
  dueToday,
  fresh,
  freshFromPortal,
  late,
  redirected,
  satisfied,
  withdrawn,
} from './atProvider.ts';
import { ofCorporation, taken, untaken } from './atBody.ts';
import { annulled, dismissed, sentBack, upheld } from './decided.ts';
import type { Story } from './story.ts';

/** A small demo has cases for the first of them only. */
export const stories: readonly Story[] = [
  redirected,
  fresh,
  annulled,
  untaken,
  late,
  dueToday,
  answered,
  upheld,
  sentBack,
  dueSoon,
  satisfied,
  taken,
  ofCorporation,
  freshFromPortal,
  withdrawn,
  dismissed,
];
