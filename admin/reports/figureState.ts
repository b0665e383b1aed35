import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface FigureState {
  readonly countedUntil: string | null;
  readonly checkedAt: string | null;
  readonly differences: number | null;
}

const stateQuery = gql`
  query FigureState {
    data: figureState {
      countedUntil
      checkedAt
      differences
    }
  }
`;

export const askFigureState = (signal: AbortSignal) => ask<FigureState>(stateQuery, {}, signal);
