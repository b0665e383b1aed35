/** The words of the calendar being planned and of what a change moves. */
export const planning = {
  planning: {},
};
