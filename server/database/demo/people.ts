import type { BodyKind } from '../../law/complaints.ts';
import type { Language, LocalisedText, Role, Service } from '../../law/law.ts';
import type { Grant } from '../../officers/actor.ts';

/** One for all of them, and no secret: printed at every start of the demo. */
export const demoPassword = 'apostille-demo';
export const demoDomain = 'demo.example';

/** A person of the demo whom anyone may sign in as. */
export interface DemoPerson {
  readonly role: Role;
  readonly name: string;
  readonly place: LocalisedText | null;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  /** Of a reviewer: where complaints are reviewed. */
  readonly body?: DemoBody;
}

export interface DemoBody {
  readonly kind: BodyKind;
  /** Null: of both. */
  readonly service: Service | null;
}

/** Departments with people to sign in as, and most of the open cases; the name stands in their e-mail addresses. */
export const demoDepartments = [
  { code: 'EDU-astana', name: 'astana', region: 'astana', service: 'education' },
  { code: 'JUS-almaty', name: 'almaty', region: 'almaty', service: 'justice' },
  { code: 'EDU-akmola', name: 'akmola', region: 'akmola', service: 'education' },
] as const satisfies readonly { code: string; name: string; region: string; service: Service }[];

type DepartmentName = (typeof demoDepartments)[number]['name'];

const places: Record<DepartmentName, LocalisedText> = {
  astana: { kk: 'Білім, Астана', ru: 'Образование, Астана', en: 'Education, Astana' },
  almaty: { kk: 'Әділет, Алматы', ru: 'Юстиция, Алматы', en: 'Justice, Almaty' },
  akmola: { kk: 'Білім, Ақмола облысы', ru: 'Образование, Акмолинская область', en: 'Education, Akmola Region' },
};
const offices: Record<DepartmentName, LocalisedText> = {
  astana: { kk: 'Мемлекеттік корпорация, Астана', ru: 'Госкорпорация, Астана', en: 'State Corporation, Astana' },
  almaty: { kk: 'Мемлекеттік корпорация, Алматы', ru: 'Госкорпорация, Алматы', en: 'State Corporation, Almaty' },
  akmola: { kk: 'Мемлекеттік корпорация, Ақмола', ru: 'Госкорпорация, Акмола', en: 'State Corporation, Akmola' },
};

type Listed = readonly [role: Role, email: string, name: string, language: Language];

const staff: Record<DepartmentName, readonly Listed[]> = {
  astana: [
    ['registrar', 'registrar', 'Сәуле Бекболатова', 'kk'],
    ['supervisor', 'supervisor', 'Ержан Оспанов', 'kk'],
    ['officer', 'officer', 'Айгүл Сейітова', 'kk'],
    ['officer', 'officer2', 'Дмитрий Соколов', 'ru'],
    ['officer', 'officer3', 'Мадияр Әбдіров', 'kk'],
    ['head', 'head', 'Гүлнәр Қасымова', 'kk'],
    ['clerk', 'clerk', 'Жанар Искакова', 'kk'],
  ],
  almaty: [
    ['registrar', 'registrar', 'Ирина Захарова', 'ru'],
    ['supervisor', 'supervisor', 'Бауыржан Смағұлов', 'kk'],
    ['officer', 'officer', 'Елена Ким', 'ru'],
    ['officer', 'officer2', 'Әсел Жұмабаева', 'kk'],
    ['officer', 'officer3', 'Тимур Дүйсенов', 'ru'],
    ['head', 'head', 'Серік Нұрланов', 'kk'],
    ['clerk', 'clerk', 'Ольга Белова', 'ru'],
  ],
  akmola: [
    ['registrar', 'registrar', 'Меруерт Есенова', 'kk'],
    ['supervisor', 'supervisor', 'Наталья Орлова', 'ru'],
    ['officer', 'officer', 'Олжас Мұқанов', 'kk'],
    ['officer', 'officer2', 'Анна Лебедева', 'ru'],
    ['head', 'head', 'Қанат Тілеубаев', 'kk'],
    ['clerk', 'clerk', 'Динара Рысбекова', 'kk'],
  ],
};

type Reviewing = DemoBody & { readonly name: LocalisedText; readonly staff: readonly Listed[] };

const bodies: readonly Reviewing[] = [
  {
    kind: 'superior',
    service: 'education',
    name: { kk: 'Білім сапасы комитеті', ru: 'Комитет, образование', en: 'Committee, education' },
    staff: [
      ['reviewer', 'reviewer', 'Марат Ермеков', 'ru'],
      ['reviewer', 'reviewer2', 'Алтынай Құрманова', 'kk'],
    ],
  },
  {
    kind: 'superior',
    service: 'justice',
    name: { kk: 'Әділет министрлігі', ru: 'Министерство юстиции', en: 'Ministry of Justice' },
    staff: [['reviewer', 'reviewer.justice', 'Вера Тарасова', 'ru']],
  },
  {
    kind: 'quality',
    service: null,
    name: { kk: 'Қызмет сапасын бақылау', ru: 'Контроль качества услуг', en: 'Quality of services' },
    staff: [['reviewer', 'reviewer.quality', 'Асқар Досанов', 'kk']],
  },
  {
    kind: 'corporationHead',
    service: null,
    name: {
      kk: 'Мемлекеттік корпорация басшысы',
      ru: 'Руководитель Госкорпорации',
      en: 'Head of the State Corporation',
    },
    staff: [['reviewer', 'reviewer.corporation', 'Шолпан Ибраева', 'kk']],
  },
];

const everywhere: readonly Listed[] = [
  ['analyst', 'analyst', 'Дарья Новикова', 'ru'],
  ['administrator', 'administrator', 'Алмас Төлегенов', 'en'],
];

/** The system that stands for the e-government portal: it signs in by a key which the administrator issues. */
export const demoPortal = { name: 'eGov (demo)', email: `portal@${demoDomain}`, language: 'ru' as const };

export const demoPeople: readonly DemoPerson[] = [
  ...demoDepartments.flatMap(({ name }) =>
    staff[name].map(row => person(row, row[0] === 'clerk' ? offices[name] : places[name], `.${name}`)),
  ),
  ...bodies.flatMap(({ kind, service, name, staff: reviewers }) =>
    reviewers.map(row => ({ ...person(row, name, ''), body: { kind, service } })),
  ),
  ...everywhere.map(row => person(row, null, '')),
];

function person([role, email, name, language]: Listed, place: LocalisedText | null, suffix: string): DemoPerson {
  return { role, name, place, email: `${email}${suffix}@${demoDomain}`, password: demoPassword, language };
}

const silentDomain = `@staff.${demoDomain}`;

/** People of the other departments did the cases there; they have no account, so nobody signs in as them. */
export function silentEmail(role: Role, place: string): string {
  return `${role}.${place.toLowerCase()}${silentDomain}`;
}

export function isSilent(email: string): boolean {
  return email.endsWith(silentDomain);
}

export interface Seat {
  readonly providerId: number;
  readonly unitId: number;
  readonly officeId: number;
}

/** Where somebody works: in a department, its office, or a reviewing body. */
export type Workplace = Seat & { readonly bodyId?: number };

export function grantFor(role: Role, { providerId, unitId, officeId, bodyId = 0 }: Workplace): Grant {
  switch (role) {
    case 'registrar':
    case 'head':
      return { role, scope: 'provider', providerId };
    case 'supervisor':
    case 'officer':
      return { role, scope: 'provider', providerId, unitId };
    case 'clerk':
      return { role, scope: 'office', officeId };
    case 'reviewer':
      return { role, scope: 'body', bodyId };
    case 'analyst':
    case 'administrator':
    case 'portal':
    case 'system':
      return { role, scope: 'country' };
  }
}
