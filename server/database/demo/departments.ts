import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { LocalisedText, Role, Service } from '../../law/law.ts';
import { regions } from '../../law/regions.ts';
import { createOfficer } from '../../officers/officer.service.ts';
import { type Rows, rowsOf } from '../rows.ts';
import { somebody } from './names.ts';
import {
  type DemoBody,
  demoDepartments,
  demoPeople,
  demoPortal,
  grantFor,
  isSilent,
  type Seat,
  silentEmail,
  type Workplace,
} from './people.ts';
import { Random } from './random.ts';

/** A department with the office of the Corporation in its region, and who works there. */
export interface Department extends Seat {
  readonly code: string;
  readonly service: Service;
  readonly region: string;
  readonly zone: string;
  readonly since: string | null;
  readonly officeCode: string;
  readonly provider: LocalisedText;
  readonly providerAddress: string | null;
  readonly providerPhone: string | null;
  readonly office: LocalisedText;
  readonly officeAddress: string | null;
  /** True where there are people to sign in as. */
  readonly isShown: boolean;
  readonly staff: Staff;
}

interface Staff {
  readonly registrar: number;
  readonly supervisor: number;
  readonly head: number;
  readonly officers: readonly number[];
  readonly clerk: number;
  readonly portal: number;
}

type Place = Omit<Department, 'staff' | 'isShown'>;

interface NewPerson {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly language: 'kk' | 'ru' | 'en';
  readonly password?: string;
}

/** Invented, as everything of the demo: "үлгі" is a sample. A delivery leaves them to the administrator. */
async function giveAddresses(rows: Rows): Promise<void> {
  for (const { code, centre } of regions) {
    const address = `${centre.kk} қ., Үлгі көшесі, 1`;
    await sql`update provider set address = ${address}, phone = '+7 700 000 00 01'
      where region = ${code} and address is null`.execute(rows);
    await sql`update office set address = ${`${centre.kk} қ., Үлгі көшесі, 2`}
      where region = ${code} and address is null`.execute(rows);
  }
}

/** Makes whoever is missing: they work here since `since`. Those of an earlier load stay. */
export async function staffDepartments(em: SqlEntityManager, since: Temporal.Instant): Promise<readonly Department[]> {
  const rows = rowsOf(em);
  await giveAddresses(rows);
  const { rows: places } = await sql<Place>`
    select p.id as "providerId", u.id as "unitId", o.id as "officeId", p.code, p.service, p.region, p.zone, p.since, o.code as "officeCode",
      json_build_object('kk', p.name_kk, 'ru', p.name_ru, 'en', p.name_en) as provider,
      p.address as "providerAddress", p.phone as "providerPhone",
      json_build_object('kk', o.name_kk, 'ru', o.name_ru, 'en', o.name_en) as office, o.address as "officeAddress"
    from provider p
    join lateral (select id from unit where provider_id = p.id order by id limit 1) u on true
    join lateral (select * from office where region = p.region order by id limit 1) o on true
    order by p.id`.execute(rows);
  const { rows: bodies } = await sql<DemoBody & { id: number }>`select id, kind, service from reviewing_body`.execute(
    rows,
  );
  const bodyOf = ({ kind, service }: DemoBody) =>
    bodies.find(body => body.kind === kind && body.service === service)?.id ?? 0;
  const wanted = [
    ...demoPeople.flatMap(person => (person.body ? { person, seat: { ...nowhere, bodyId: bodyOf(person.body) } } : [])),
    ...demoPeople.filter(({ place }) => place === null).map(person => ({ person, seat: nowhere })),
    { person: { ...demoPortal, role: 'portal' as const }, seat: nowhere },
    ...places.flatMap(seat => peopleOf(seat).map(person => ({ person, seat }))),
  ];
  const hired = await hire(em, wanted, since);
  const idOf = ({ email }: Pick<NewPerson, 'email'>) => hired.get(email) ?? 0;
  return places.map(place => {
    const ids = Map.groupBy(peopleOf(place), ({ role }) => role);
    const one = (role: Role) => ids.get(role)?.map(idOf)[0] ?? 0;
    const staff = {
      registrar: one('registrar'),
      supervisor: one('supervisor'),
      head: one('head'),
      officers: ids.get('officer')?.map(idOf) ?? [],
      clerk: one('clerk'),
      portal: idOf(demoPortal),
    };
    return { ...place, isShown: shownAs(place) !== undefined, staff };
  });
}

const nowhere: Seat = { providerId: 0, unitId: 0, officeId: 0 };

interface Wanted {
  readonly person: NewPerson;
  readonly seat: Workplace;
}

/** Officers by e-mail address; one clerk may be wanted by several departments. */
async function hire(
  em: SqlEntityManager,
  wanted: readonly Wanted[],
  since: Temporal.Instant,
): Promise<Map<string, number>> {
  const rows = rowsOf(em);
  const known = async () => {
    const { rows: found } = await sql<{ email: string; id: number }>`select email, id from officer`.execute(rows);
    return new Map(found.map(({ email, id }) => [email, id]));
  };
  const before = await known();
  const missing = [...new Map(wanted.map(one => [one.person.email, one])).values()].filter(
    ({ person }) => !before.has(person.email),
  );
  for (const { person, seat } of missing.filter(one => !isSilent(one.person.email))) {
    const { role, ...rest } = person;
    await createOfficer(em, { ...rest, grants: [grantFor(role, seat)] }, { by: null, now: since });
  }
  await addSilent(
    rows,
    missing.filter(({ person }) => isSilent(person.email)),
    since,
  );
  return known();
}

/** Without an account: nobody signs in as them, yet cases name them. */
async function addSilent(rows: Rows, silent: readonly Wanted[], since: Temporal.Instant): Promise<void> {
  const at = since.toString();
  const people = silent.map(({ person: { role, name, email, language }, seat }) => ({
    name,
    email,
    language,
    ...grantFor(role, seat),
  }));
  await sql`
    with person as (
      select * from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (
        name text, email text, language text, role text, scope text, "providerId" int, "unitId" int, "officeId" int)),
    added as (
      insert into officer (name, email, language, created_at) select name, email, language, ${at} from person returning id, email)
    insert into role_grant (officer_id, role, scope, provider_id, unit_id, office_id, since)
    select id, role, scope, "providerId", "unitId", "officeId", ${at} from added join person using (email)`.execute(
    rows,
  );
}

const shownAs = ({ code }: Pick<Place, 'code'>) => demoDepartments.find(department => department.code === code)?.name;

function peopleOf(place: Place): NewPerson[] {
  const shown = shownAs(place);
  if (shown) {
    return demoPeople.filter(({ email }) => email.includes(`.${shown}@`));
  }
  const office = demoPeople.find(({ role, email }) => role === 'clerk' && email.includes(`.${place.region}@`));
  const random = new Random(place.providerId, 5);
  const invented = (role: Role, email: string): NewPerson => {
    const { name, language } = somebody(random);
    return { role, email, name: name.split(' ').slice(0, 2).toReversed().join(' '), language };
  };
  const inDepartment = (['registrar', 'supervisor', 'head', 'officer', 'officer'] as const).map((role, at) =>
    invented(role, silentEmail(role, at < 4 ? place.code : `${place.code}.2`)),
  );
  return [...inDepartment, office ?? invented('clerk', silentEmail('clerk', place.officeCode))];
}
