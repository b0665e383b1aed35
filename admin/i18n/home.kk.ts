import type { Home } from './messages.ts';

export const home: Home = {
  home: {},
};
