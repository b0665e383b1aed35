import { addWorkingDays } from '../../../calendar/workingDays.ts';
import type { BodyKind } from '../../../law/complaints.ts';
import type { Moment } from '../desk.ts';
import type { World } from '../world.ts';
import type { Cast } from './contestedCases.ts';
import type { Doing, Story } from './story.ts';

/** What a complaint has come to while its story is told. */
export interface Complaint {
  readonly cast: Cast;
  id: number;
  version: number;
  readonly body: BodyKind;
}

export interface Scene {
  readonly moment: Moment;
  readonly complaint: Complaint;
  readonly doing: Story['arrives'] | Story['acts'][number];
}

export function scenesOf(world: World, cast: Cast): Scene[] {
  const { story } = cast;
  const body = story.respondent === 'corporation' ? 'corporationHead' : 'superior';
  const complaint: Complaint = { cast, id: 0, version: 0, body: story.arrives.body ?? body };
  return [story.arrives, ...story.acts].map(doing => ({ moment: momentOf(world, cast, doing), complaint, doing }));
}

export function dayOf(world: World, { department }: Pick<Cast, 'department'>, daysBefore: number): Temporal.PlainDate {
  const today = world.now.toZonedDateTimeISO(department.zone).toPlainDate();
  return addWorkingDays(world.method(department, 'corporation').provider.calendar, today, -daysBefore);
}

function momentOf(world: World, cast: Cast, { days, at }: Doing): Moment {
  const { hour, minute } = Temporal.PlainTime.from(at);
  const { provider: desk } = world.method(cast.department, 'corporation');
  return desk.at(dayOf(world, cast, days), (hour * 60 + minute) * 60);
}
