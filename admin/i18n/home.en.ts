/** The words of the first page: what is late, what is coming, who carries what. */
export const home = {
  home: {},
};
