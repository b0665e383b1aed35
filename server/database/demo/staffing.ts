import { recordAbsence } from '../../absences/recordAbsence.service.ts';
import { fixedClock } from '../../clock.ts';
import type { Actor } from '../../officers/actor.ts';
import type { Services } from '../../services.ts';
import { saveView } from '../../views/savedView.service.ts';
import { setOfficerCapacity } from '../../workload/capacity.service.ts';
import { setOfficerSkills } from '../../workload/skill.service.ts';
import type { Department } from './departments.ts';
import { grantFor } from './people.ts';
import type { World } from './world.ts';

const capacities = [60, 45, 55] as const;
const skills = [
  [{ kind: 'language', value: 'kk' }],
  [
    { kind: 'language', value: 'ru' },
    { kind: 'language', value: 'kk' },
  ],
  [{ kind: 'language', value: 'kk' }],
] as const;

const reasonForCapacity = 'Бөлімше бойынша жұмыс көлемі';
const noteOfAbsence = 'Еңбек демалысы, бұйрық бойынша';
const nameOfView = 'Төлем күтілуде';

/** How the supervisors of the departments one can sign in to plan: by the services themselves, as a person would. */
export async function planStaffing(services: Services, world: World): Promise<void> {
  const then = { ...services, clock: fixedClock(world.now) };
  for (const [at, department] of world.departments.filter(({ isShown }) => isShown).entries()) {
    await planDepartment(then, department, keysFrom(at));
  }
}

async function planDepartment(services: Services, department: Department, nextKey: () => string): Promise<void> {
  const { officers, supervisor } = department.staff;
  const actor: Actor = {
    officerId: supervisor,
    name: '',
    language: 'kk',
    grants: [grantFor('supervisor', department)],
    via: 'session',
  };
  for (const [at, officerId] of officers.entries()) {
    await setOfficerCapacity(services, actor, { officerId, units: capacities[at] ?? 50, reason: reasonForCapacity });
    await setOfficerSkills(services, actor, { officerId, skills: skills[at] ?? [] });
  }
  await recordLeave(services, department, { actor, idempotencyKey: nextKey() });
  await saveView(services, actor, {
    idempotencyKey: nextKey(),
    resource: 'applications',
    name: nameOfView,
    state: { filter: { open: true, stages: ['payment'] } },
    share: 'unit',
  });
}

/** The second officer is away this week; the first stands in. */
async function recordLeave(
  services: Services,
  { zone, staff: { officers } }: Department,
  { actor, idempotencyKey }: { readonly actor: Actor; readonly idempotencyKey: string },
): Promise<void> {
  const [substituteId, officerId] = officers;
  if (!substituteId || !officerId) {
    return;
  }
  const today = services.clock.now().toZonedDateTimeISO(zone).toPlainDate();
  const startsOn = today.subtract({ days: 2 });
  const then = {
    ...services,
    clock: fixedClock(
      startsOn.subtract({ days: 3 }).toZonedDateTime({ timeZone: zone, plainTime: '10:00' }).toInstant(),
    ),
  };
  await recordAbsence(then, actor, {
    idempotencyKey,
    officerId,
    startsOn,
    endsOn: today.add({ days: 5 }),
    reason: 'leave',
    substituteId,
    note: noteOfAbsence,
  });
}

/** The same for the same department, and unlike any that a person's screen makes. */
function keysFrom(department: number): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `00000000-0000-4000-8001-${String(department * 100 + made).padStart(12, '0')}`;
  };
}
