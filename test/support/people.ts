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

export function clerkOf(api: Api): Promise<Client> {
  return api.person('Clerk C.', { role: 'clerk', scope: 'office', officeId: api.place.office });
}

export function portalOf(api: Api): Promise<Client> {
  return api.person('Portal', { role: 'portal', scope: 'country' });
}
