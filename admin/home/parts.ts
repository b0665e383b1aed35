import { numbersFor } from './tiles.ts';

/** Which parts of the page somebody with these roles has. */
export interface Parts {
  readonly numbers: boolean;
  readonly review: boolean;
  readonly hearings: boolean;
  readonly loads: boolean;
  readonly heat: boolean;
  readonly forecast: boolean;
  readonly flow: boolean;
  readonly country: boolean;
  readonly settings: boolean;
}

export function partsFor(roles: readonly string[]): Parts {
  const any = (...named: readonly string[]) => named.some(role => roles.includes(role));
  const leads = any('supervisor', 'head');
  return {
    numbers: numbersFor(roles).length > 0,
    review: any('reviewer'),
    hearings: leads || any('officer'),
    loads: leads || any('administrator'),
    heat: leads || any('analyst', 'administrator'),
    forecast: leads || any('officer', 'administrator', 'analyst'),
    flow: leads || any('analyst', 'administrator'),
    country: any('analyst', 'administrator'),
    settings: any('administrator'),
  };
}
