import { sql } from 'kysely';
import { providerYears } from '../calendar/approvedYears.ts';
import { corporationYears } from '../calendar/corporationYears.ts';
import type { CalendarKind, CalendarYear } from '../calendar/workingDays.ts';
import { countries } from '../law/countries.ts';
import type { LocalisedText, Service } from '../law/law.ts';
import { mciRates } from '../law/rates.ts';
import { type Region, regions } from '../law/regions.ts';
import type { Rows } from './rows.ts';

/** What a new database starts with: calendars, rates, countries, departments and offices. Editable from then on. */
export async function loadReference(rows: Rows): Promise<void> {
  const { rows: known } = await sql`select 1 from calendar_version limit 1`.execute(rows);
  if (known.length > 0) {
    return;
  }
  await rows.transaction().execute(async transaction => {
    await loadCalendar(transaction, 'provider', providerYears);
    await loadCalendar(transaction, 'corporation', corporationYears(providerYears));
    for (const { from, mci, note } of mciRates) {
      await sql`insert into mci_rate (since, mci, note) values (${from}, ${mci}, ${note ?? null})`.execute(transaction);
    }
    for (const { code, apostille, note } of countries) {
      await sql`insert into destination_country (code, apostille, note)
        values (${code}, ${apostille}, ${note?.en ?? null})`.execute(transaction);
    }
    for (const region of regions) {
      await loadRegion(transaction, region);
    }
  });
}

async function loadCalendar(rows: Rows, kind: CalendarKind, years: readonly CalendarYear[]): Promise<void> {
  const { rows: versions } = await sql<{ id: number }>`
    insert into calendar_version (kind, number, approved_at, approved_by, note)
    values (${kind}, 1, now(), 'delivery', 'Government decrees as listed per year') returning id`.execute(rows);
  const version = versions[0]?.id;
  for (const { year, approved, decree, note, daysOff, workedWeekends } of years) {
    await sql`insert into calendar_year (version_id, year, approved, decree, note)
      values (${version}, ${year}, ${approved}, ${decree}, ${note ? JSON.stringify(note) : null})`.execute(rows);
    const days = [
      ...daysOff.map(day => ({ ...day, works: false, reason: day.kind })),
      ...workedWeekends.map(day => ({ ...day, works: true, reason: 'workedWeekend' })),
    ];
    for (const { date, works, reason, decree: act, name } of days) {
      await sql`insert into calendar_day (version_id, day, works, reason, decree, name_kk, name_ru, name_en)
        values (${version}, ${date}, ${works}, ${reason}, ${act ?? null}, ${name?.kk ?? null}, ${name?.ru ?? null}, ${name?.en ?? null})`.execute(
        rows,
      );
    }
  }
}

const departments: Record<Service, LocalisedText> = {
  education: {
    kk: 'Білім саласында сапаны қамтамасыз ету департаменті',
    ru: 'Департамент по обеспечению качества в сфере образования',
    en: 'Department for Quality Assurance in Education',
  },
  justice: { kk: 'Әділет департаменті', ru: 'Департамент юстиции', en: 'Department of Justice' },
};
const responsibleUnit: LocalisedText = { kk: 'Апостиль қою бөлімі', ru: 'Отдел апостилирования', en: 'Apostille unit' };
const corporationOffice: LocalisedText = {
  kk: '«Азаматтарға арналған үкімет» мемлекеттік корпорациясының бөлімі',
  ru: 'Отдел Государственной корпорации «Правительство для граждан»',
  en: 'Office of the State Corporation “Government for Citizens”',
};
const serviceCode: Record<Service, string> = { education: 'EDU', justice: 'JUS' };

/** One department of each service and one office of the Corporation per region; no official list was to be had. */
async function loadRegion(rows: Rows, region: Region): Promise<void> {
  for (const service of ['education', 'justice'] as const) {
    const name = inRegion(departments[service], region);
    await sql`with added as (
        insert into provider (code, service, name_kk, name_ru, name_en, region, zone, since)
        values (${`${serviceCode[service]}-${region.code}`}, ${service}, ${name.kk}, ${name.ru}, ${name.en}, ${region.code},
          ${region.timezone}, ${region.since}) returning id)
      insert into unit (provider_id, name_kk, name_ru, name_en)
      select id, ${responsibleUnit.kk}, ${responsibleUnit.ru}, ${responsibleUnit.en} from added`.execute(rows);
  }
  const name = inRegion(corporationOffice, region);
  await sql`insert into office (code, name_kk, name_ru, name_en, region, zone)
    values (${officeCode(region)}, ${name.kk}, ${name.ru}, ${name.en}, ${region.code}, ${region.timezone})`.execute(
    rows,
  );
}

function inRegion(name: LocalisedText, region: Region): LocalisedText {
  return {
    kk: `${name.kk}, ${region.name.kk}`,
    ru: `${name.ru}, ${region.name.ru}`,
    en: `${name.en}, ${region.name.en}`,
  };
}

/** Receipt numbers begin with it: the place of the region in the list, two digits. */
function officeCode(region: Region): string {
  return `C${String(regions.indexOf(region) + 1).padStart(2, '0')}`;
}
