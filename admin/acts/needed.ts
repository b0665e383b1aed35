import { required } from 'react-admin';

/** One validator for every input that must be filled: a new one each time would validate again each time. */
export const needed = required();
