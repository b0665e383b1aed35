/** How far each role may reach, the usual way first; the server has the last word. */
export const scopesOf: Readonly<Record<string, readonly string[]>> = {
  registrar: ['provider'],
  officer: ['provider', 'unit', 'own'],
  supervisor: ['provider', 'unit'],
  head: ['provider'],
  clerk: ['office', 'region', 'country'],
  reviewer: ['body'],
  analyst: ['country', 'region', 'provider'],
  administrator: ['country'],
  portal: ['country'],
};

/** The places a role of this reach is held at. */
const placesOf: Readonly<Record<string, readonly string[]>> = {
  country: [],
  region: ['region'],
  office: ['officeId'],
  body: ['bodyId'],
  provider: ['providerId', 'unitId'],
  unit: ['providerId', 'unitId'],
  own: ['providerId', 'unitId'],
};

/** What was filled in for another reach before the last choice is not sent. */
export function givenGrant({ role, scope, ...filled }: Readonly<Record<string, unknown>>) {
  const places = (placesOf[String(scope)] ?? []).filter(place => filled[place]);
  return { role, scope, ...Object.fromEntries(places.map(place => [place, filled[place]])) };
}
