import type { Service } from '../../server/law/law.ts';
import type { Api, Client } from './api.ts';

export interface Department {
  readonly registrar: Client;
  readonly supervisor: Client;
  readonly officer: Client;
  readonly head: Client;
}

/** One of each in the department of the service. */
export async function staff(api: Api, service: Service): Promise<Department> {
  const providerId = api.place[service];
  const unitId = api.place.units[service];
  return {
    registrar: await api.person('Registrar R.', { role: 'registrar', scope: 'provider', providerId }),
    supervisor: await api.person('Supervisor S.', { role: 'supervisor', scope: 'provider', providerId, unitId }),
    officer: await api.person('Officer O.', { role: 'officer', scope: 'provider', providerId, unitId }),
    head: await api.person('Head H.', { role: 'head', scope: 'provider', providerId }),
  };
}

/** Everybody who carries a case of one service, from the counter or the portal to the hand-over. */
export interface Cast extends Department {
  readonly api: Api;
  readonly service: Service;
  readonly clerk: Client;
  readonly portal: Client;
}

export async function castOf(api: Api, service: Service): Promise<Cast> {
  const [department, clerk, portal] = await Promise.all([staff(api, service), clerkOf(api), portalOf(api)]);
  return { ...department, api, service, clerk, portal };
}

export function clerkOf(api: Api): Promise<Client> {
  return api.person('Clerk C.', { role: 'clerk', scope: 'office', officeId: api.place.office });
}

export function portalOf(api: Api): Promise<Client> {
  return api.person('Portal', { role: 'portal', scope: 'country' });
}
