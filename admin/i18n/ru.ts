import { administration } from './administration.ru.ts';
import { complaints } from './complaints.ru.ts';
import { escalations } from './escalations.ru.ts';
import { hearings } from './hearings.ru.ts';
import { home } from './home.ru.ts';
import { lists } from './lists.ru.ts';
import { live } from './live.ru.ts';
import { names } from './names.ru.ts';
import { planning } from './planning.ru.ts';
import { reassignments } from './reassignments.ru.ts';
import { reports } from './reports.ru.ts';
import { screens } from './screens.ru.ts';
import { staffing } from './staffing.ru.ts';
import { tools } from './tools.ru.ts';
import { words } from './words.ru.ts';

/** All texts in Russian. */
export const ru = {
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
