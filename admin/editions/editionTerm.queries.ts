import type { Operations } from '../data/operations.ts';
export const editionTermOperations: Operations = {};
