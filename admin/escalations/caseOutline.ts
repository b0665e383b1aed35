import type { CaseOutline } from '../applications/application.ts';
import { rowParts, wholeParts } from '../applications/caseParts.ts';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { deadlineParts } from '../deadlines/deadline.ts';

const outlineQuery = gql`
  query CaseOutline($id: ID!) {
    data: application(id: $id) {
      ...RowParts
      ...WholeParts
    }
  }
  ${rowParts}
  ${wholeParts}
  ${deadlineParts}
`;

export const askCaseOutline = (id: string, signal: AbortSignal) => ask<CaseOutline>(outlineQuery, { id }, signal);
