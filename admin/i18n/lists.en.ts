/** The words of search, of saved views, of columns and of exports. */
export const lists = {
  lists: {},
};
