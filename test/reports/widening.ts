import { all, type Cell, type Dimension } from '../../server/reports/lattice.rules.ts';

/** The cell with one dimension widened by a step. */
export function widened({ levels, at }: Cell, dimensions: readonly Dimension[], which: number): Cell {
  const level = levels[which] ?? 0;
  const dimension = dimensions[which];
  return {
    levels: levels.with(which, level + 1),
    at: dimension ? at.with(which, dimension.widen(at[which] ?? all, level)) : at,
  };
}

/** Every cell that contains this one, itself left out. */
export function* containing(cell: Cell, dimensions: readonly Dimension[], from = 0): Generator<Cell> {
  for (let which = from; which < dimensions.length; which += 1) {
    if ((cell.levels[which] ?? 0) < (dimensions[which]?.steps ?? 0)) {
      const wider = widened(cell, dimensions, which);
      yield wider;
      // Dimensions are widened in their order, so that each cell comes once.
      yield* containing(wider, dimensions, which);
    }
  }
}
