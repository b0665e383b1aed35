import type { administration as englishAdministration } from './administration.en.ts';
import type { complaints as englishComplaints } from './complaints.en.ts';
import type { escalations as englishEscalations } from './escalations.en.ts';
import type { hearings as englishHearings } from './hearings.en.ts';
import type { names as englishNames } from './names.en.ts';
import type { screens as englishScreens } from './screens.en.ts';
import type { words as englishWords } from './words.en.ts';

/** The same keys with texts of another language: a missing or misspelt one does not compile. */
type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};

export type Words = Translated<typeof englishWords>;
export type Screens = Translated<typeof englishScreens>;
export type Names = Translated<typeof englishNames>;
export type Complaints = Translated<typeof englishComplaints>;
export type Escalations = Translated<typeof englishEscalations>;
export type Hearings = Translated<typeof englishHearings>;
export type Administration = Translated<typeof englishAdministration>;
