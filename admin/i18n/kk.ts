import { administration } from './administration.kk.ts';
import { complaints } from './complaints.kk.ts';
import { escalations } from './escalations.kk.ts';
import { hearings } from './hearings.kk.ts';
import { home } from './home.kk.ts';
import { lists } from './lists.kk.ts';
import { live } from './live.kk.ts';
import { names } from './names.kk.ts';
import { planning } from './planning.kk.ts';
import { reassignments } from './reassignments.kk.ts';
import { reports } from './reports.kk.ts';
import { screens } from './screens.kk.ts';
import { staffing } from './staffing.kk.ts';
import { tools } from './tools.kk.ts';
import { words } from './words.kk.ts';

/** All texts in Kazakh. */
export const kk = {
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
