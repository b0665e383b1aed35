import { administration } from './administration.en.ts';
import { complaints } from './complaints.en.ts';
import { escalations } from './escalations.en.ts';
import { hearings } from './hearings.en.ts';
import { home } from './home.en.ts';
import { lists } from './lists.en.ts';
import { live } from './live.en.ts';
import { names } from './names.en.ts';
import { planning } from './planning.en.ts';
import { reassignments } from './reassignments.en.ts';
import { reports } from './reports.en.ts';
import { screens } from './screens.en.ts';
import { staffing } from './staffing.en.ts';
import { tools } from './tools.en.ts';
import { words } from './words.en.ts';

/** All texts in English. */
export const en = {
  ...administration,
  ...complaints,
  ...escalations,
  ...hearings,
  ...home,
  ...lists,
  ...live,
  ...names,
  ...planning,
  ...reassignments,
  ...reports,
  ...screens,
  ...staffing,
  ...tools,
  ...words,
};
