import { rowsOf } from '../database/rows.ts';
import { known } from '../errors.ts';
import { keepInPlace } from '../officers/leaver.queries.ts';
import { inTransaction, type Services } from '../services.ts';
import { judge, type Judged } from './judge.service.ts';
import { recordMoves, recordRefusals } from './recordMoves.service.ts';
import { checksAtTurn, findPlanner, getBatch, lockCases, takeItems } from './turn.queries.ts';

const chunkSize = 200;

/** Moves the next cases that somebody holds, each wholly or not at all, by the same few statements however many. False: none waits. */
export function moveChunk(services: Services, id: number): Promise<boolean> {
  const now = services.clock.now();
  return inTransaction(services, async em => {
    const rows = rowsOf(em);
    const items = await takeItems(rows, id, { held: true, limit: chunkSize });
    if (items.length === 0) {
      return false;
    }
    const ids = items.map(({ applicationId }) => applicationId);
    const batch = await getBatch(rows, id);
    const planner = await findPlanner(rows, batch);
    const cases = new Map((await lockCases(rows, ids)).map(one => [one.id, one]));
    await keepInPlace(rows, [...new Set(items.map(({ toId }) => toId))]);
    const checks = await checksAtTurn(rows, id, ids, now);
    const judged = items.map(item =>
      judge(services, batch, planner, {
        item,
        found: known(cases.get(item.applicationId)),
        check: known(checks.get(item.applicationId)),
      }),
    );
    const goes = ({ refusal }: Judged) => refusal === null;
    if (planner) {
      await recordMoves(rows, batch, planner, judged.filter(goes), now);
    }
    await recordRefusals(
      rows,
      id,
      judged.filter(one => !goes(one)),
      now,
    );
    return true;
  });
}
