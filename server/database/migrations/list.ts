import { Migration000Worker } from './Migration000Worker.ts';
import { Migration001Cases } from './Migration001Cases.ts';
import { Migration002People } from './Migration002People.ts';
import { Migration003Hearings } from './Migration003Hearings.ts';
import { Migration004Complaints } from './Migration004Complaints.ts';
import { Migration005Desk } from './Migration005Desk.ts';
import { Migration006Figures } from './Migration006Figures.ts';
import { Migration007Tools } from './Migration007Tools.ts';
import { Migration008Scale } from './Migration008Scale.ts';
import { Migration009Speed } from './Migration009Speed.ts';
import { Migration012Free } from './Migration012Free.ts';
import { Migration013Years } from './Migration013Years.ts';
import { Migration014Lookups } from './Migration014Lookups.ts';
import { Migration015Intersections } from './Migration015Intersections.ts';
import { Migration016Counting } from './Migration016Counting.ts';

/** In the order they run. A migration that has been released is never edited: add another. */
export const migrations = [
  Migration000Worker,
  Migration001Cases,
  Migration002People,
  Migration003Hearings,
  Migration004Complaints,
  Migration005Desk,
  Migration006Figures,
  Migration007Tools,
  Migration008Scale,
  Migration009Speed,
  Migration012Free,
  Migration013Years,
  Migration014Lookups,
  Migration015Intersections,
  Migration016Counting,
];
