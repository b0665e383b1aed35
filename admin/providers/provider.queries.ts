import type { Operations } from '../data/operations.ts';
export const providerOperations: Operations = {};
