import { readRows, type Services } from '../services.ts';
import { forgetCounts } from './requestCount.queries.ts';

/** How often somebody asked matters for a minute, and is nobody's business afterwards. */
export async function forgetRequestCounts(services: Services): Promise<void> {
  await forgetCounts(readRows(services), services.clock.now());
}
