import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { badInput, known } from '../errors.ts';
import type { Channel, Service } from '../law/law.ts';

/** Whose act is complained of: where the complaint belongs. */
export interface ComplaintSite {
  readonly providerId: number;
  readonly unitId: number | null;
  readonly officeId: number | null;
  readonly channel: Channel | null;
  readonly region: string;
  readonly service: Service;
}

export interface ComplainedOf {
  readonly applicationId?: number | null;
  readonly noCaseReason?: string | null;
  readonly providerId?: number | null;
  readonly service?: Service | null;
}

/** Of the case, or of the provider named where it is about no case; a case brings its own provider. */
export async function siteOf(
  rows: Rows,
  { applicationId, noCaseReason, providerId, service }: ComplainedOf,
): Promise<ComplaintSite> {
  if (applicationId) {
    if (noCaseReason) {
      throw badInput({ noCaseReason: 'needsCaseOrReason' });
    }
    if (providerId || service) {
      throw badInput({ [providerId ? 'providerId' : 'service']: 'caseHasProvider' });
    }
    const { rows: found } = await sql<ComplaintSite>`
      select provider_id as "providerId", unit_id as "unitId", office_id as "officeId", channel, region, service
      from application where id = ${applicationId}`.execute(rows);
    return known(found[0]);
  }
  if (!noCaseReason) {
    throw badInput({ applicationId: 'needsCaseOrReason' });
  }
  if (!providerId) {
    throw badInput({ providerId: 'required' });
  }
  const { rows: found } = await sql<ComplaintSite>`
    select id as "providerId", null::int as "unitId", null::int as "officeId", null::text as channel, region, service
    from provider where id = ${providerId}`.execute(rows);
  const site = found[0];
  if (!site) {
    throw badInput({ providerId: 'unknown' });
  }
  if (service && service !== site.service) {
    throw badInput({ service: 'providerOfTheOtherService' });
  }
  return site;
}
