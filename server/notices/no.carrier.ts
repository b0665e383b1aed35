import { type Carrier, CarrierError } from './carrier.ts';

/** Nothing is configured and the applicants are real: that nobody was told stands on the list of failed notices. */
export const noCarrier: Carrier = {
  name: 'none',
  send: () => Promise.reject(new CarrierError('noCarrier')),
};
