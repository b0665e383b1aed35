/** The words of changes made by others. */
export const live = {
  live: {},
};
