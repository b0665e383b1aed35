import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { cabinetCarrier, webhookCarrier } from './cabinet.carrier.ts';
import type { Carriers } from './carrier.ts';
import { emailCarrier } from './email.carrier.ts';
import { fileCarrier } from './file.carrier.ts';
import { noCarrier } from './no.carrier.ts';
import { smsCarrier } from './sms.carrier.ts';

type Settings = Pick<Config, 'dataDir' | 'demoCarriers' | 'smtp' | 'smsGateway' | 'portalWebhook'>;

/** A carrier for each channel, as configured; connections are made when there is something to send. */
export function createCarriers(
  { dataDir, demoCarriers, smtp, smsGateway, portalWebhook }: Settings,
  clock: Clock,
): Carriers {
  const outbox = join(dataDir, 'outbox');
  const unconfigured = (channel: string) => (demoCarriers ? fileCarrier(outbox, channel) : noCarrier);
  return {
    cabinet: portalWebhook ? webhookCarrier(portalWebhook, clock) : cabinetCarrier,
    sms: smsGateway ? smsCarrier(smsGateway) : unconfigured('sms'),
    email: smtp ? emailCarrier(smtp) : unconfigured('email'),
  };
}
