import type { Reassignments } from './messages.ts';

export const reassignments: Reassignments = {
  reassignments: {},
};
