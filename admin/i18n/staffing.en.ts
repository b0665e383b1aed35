/** The words of absences, skills, capacity and weights of work. */
export const staffing = {
  staffing: {},
};
