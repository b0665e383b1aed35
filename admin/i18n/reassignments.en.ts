/** The words of cases moved from officer to officer. */
export const reassignments = {
  reassignments: {},
};
