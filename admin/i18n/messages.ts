import type { administration as englishAdministration } from './administration.en.ts';
import type { complaints as englishComplaints } from './complaints.en.ts';
import type { escalations as englishEscalations } from './escalations.en.ts';
import type { hearings as englishHearings } from './hearings.en.ts';
import type { home as englishHome } from './home.en.ts';
import type { lists as englishLists } from './lists.en.ts';
import type { live as englishLive } from './live.en.ts';
import type { names as englishNames } from './names.en.ts';
import type { planning as englishPlanning } from './planning.en.ts';
import type { reassignments as englishReassignments } from './reassignments.en.ts';
import type { reports as englishReports } from './reports.en.ts';
import type { screens as englishScreens } from './screens.en.ts';
import type { staffing as englishStaffing } from './staffing.en.ts';
import type { tools as englishTools } from './tools.en.ts';
import type { words as englishWords } from './words.en.ts';

/** The same keys with texts of another language: a missing or misspelt one does not compile. */
type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};

export type Administration = Translated<typeof englishAdministration>;
export type Complaints = Translated<typeof englishComplaints>;
export type Escalations = Translated<typeof englishEscalations>;
export type Hearings = Translated<typeof englishHearings>;
export type Home = Translated<typeof englishHome>;
export type Lists = Translated<typeof englishLists>;
export type Live = Translated<typeof englishLive>;
export type Names = Translated<typeof englishNames>;
export type Planning = Translated<typeof englishPlanning>;
export type Reassignments = Translated<typeof englishReassignments>;
export type Reports = Translated<typeof englishReports>;
export type Screens = Translated<typeof englishScreens>;
export type Staffing = Translated<typeof englishStaffing>;
export type Tools = Translated<typeof englishTools>;
export type Words = Translated<typeof englishWords>;
