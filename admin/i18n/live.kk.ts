import type { Live } from './messages.ts';

export const live: Live = {
  live: {},
};
