import { localStorageStore } from 'react-admin';

const stored = localStorageStore();

/** Signing out forgets filters and columns of the person, but not the language and theme of the machine. */
export const store: typeof stored = {
  ...stored,
  reset() {
    const kept = ['locale', 'theme'].map(key => [key, stored.getItem(key)] as const);
    stored.reset();
    for (const [key, value] of kept) {
      if (value !== undefined) {
        stored.setItem(key, value);
      }
    }
  },
};
