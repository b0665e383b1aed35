import type { Planning } from './messages.ts';

export const planning: Planning = {
  planning: {},
};
