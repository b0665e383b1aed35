import { sql } from 'kysely';
import type { Destination } from '../applications/application.type.ts';
import { known } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { type ApostilleStatus, countries, countryName } from '../law/countries.ts';
import type { Language } from '../law/law.ts';

interface CountryRow {
  readonly code: string;
  readonly apostille: ApostilleStatus;
  readonly note: string | null;
}

/** By name in the reader's language; `text` is a part of the name, or the code. */
export async function destinationCountries({ rows, language }: Context, text: string | null): Promise<Destination[]> {
  const { rows: found } = await sql<CountryRow>`select code, apostille, note from destination_country`.execute(rows);
  const wanted = text?.toLocaleLowerCase(language);
  const collator = new Intl.Collator(language);
  return found
    .map(row => asDestination(row, language))
    .filter(
      ({ code, name }) => !wanted || code.toLowerCase() === wanted || name.toLocaleLowerCase(language).includes(wanted),
    )
    .sort((a, b) => collator.compare(a.name, b.name));
}

export async function getDestinationCountry({ rows, language }: Context, code: string): Promise<Destination> {
  const { rows: found } = await sql<CountryRow>`
    select code, apostille, note from destination_country where code = ${code}`.execute(rows);
  return asDestination(known(found[0]), language);
}

function asDestination({ code, apostille, note }: CountryRow, language: Language): Destination {
  return {
    code,
    name: countryName(code, language),
    apostille,
    warn: apostille !== 'party',
    note: noteIn(code, note, language),
  };
}

/** The note of the delivery is there in every language; one written since is shown as it was written. */
function noteIn(code: string, note: string | null, language: Language): string | null {
  const delivered = countries.find(country => country.code === code)?.note;
  return delivered && delivered.en === note ? delivered[language] : note;
}
