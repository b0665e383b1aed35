import { badInput } from '../errors.ts';

const mostUnits = 1000;

/** Units are counted in hundredths, from none to a thousand. */
export function checkUnits(units: number): void {
  if (!Number.isFinite(units) || units < 0 || units > mostUnits) {
    throw badInput({ units: 'outOfRange' });
  }
  if (Math.abs(units * 100 - Math.round(units * 100)) > 1e-6) {
    throw badInput({ units: 'notHundredths' });
  }
}

/** A weight has less room in its column than a capacity. */
export function checkWeight(units: number): void {
  checkUnits(units);
  if (units > 100) {
    throw badInput({ units: 'outOfRange' });
  }
}
