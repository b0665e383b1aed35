import type { Staffing } from './messages.ts';

export const staffing: Staffing = {
  staffing: {},
};
