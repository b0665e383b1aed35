import type { Unit } from './unit.ts';

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly regionName: string;
  readonly zone: string;
  readonly service: string;
  readonly code: string;
  readonly since: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly units: readonly Unit[];
}
