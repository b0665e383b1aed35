import type { Hit } from './found.ts';

/** Complaints after cases, each group in the order of the server: as they stand on the screen, so the arrows go. */
export const inOrder = (hits: readonly Hit[]): Hit[] => [
  ...hits.filter(({ application }) => application),
  ...hits.filter(({ complaint }) => complaint),
];

export const addressOf = ({ application, complaint }: Hit): string =>
  complaint ? `/Complaint/${complaint.id}/show` : `/Application/${application?.id ?? ''}/show`;
