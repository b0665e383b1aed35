import type { Lists } from './messages.ts';

export const lists: Lists = {
  lists: {},
};
