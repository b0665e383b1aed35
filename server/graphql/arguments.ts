export const inputOfAct = { description: 'Input of the act.' };

const largestPage = 100;

export function pageSize(first: number): number {
  return Math.min(Math.max(first, 1), largestPage);
}
