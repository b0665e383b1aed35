import type { Operations } from '../data/operations.ts';
export const officerOperations: Operations = {};
