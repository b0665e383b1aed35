import { stageIds } from '../law/law.ts';
import { nameOfMonth, type Stretch } from './balanceMoments.rules.ts';
import { Hiding, type RowOf } from './reportHiding.rules.ts';
import type { Line, Scene } from './reportScene.ts';
import type { Group } from './reportTable.ts';

const ways = ['entered', 'left'] as const;
type Way = (typeof ways)[number];

/** As often one case may come: to every stage but the last, which is the end of it. */
const mostOfOneCase = stageIds.length - 1;

/**
 * What came and what went between two balances: whoever is told both balances knows the one from the other, and so may
 * be told them only where few of neither came or went. Each by itself, as any figure: 50 came less 48 gone are not few,
 * but 50 less 2 would tell the 2 (docs/decisions/020).
 */
export class Moves {
  readonly #group: Group;
  readonly #lines: Readonly<Record<Way, readonly Line[]>>;
  readonly #scene: Scene;
  readonly #addsUp: boolean;
  readonly #made = new Map<string, Hiding>();

  /** `lines`: of each month, or some months up to it, what came and what went; their parts are the ways. */
  constructor(group: Group, lines: readonly Line[], scene: Scene, addsUp: boolean) {
    const byWay = Map.groupBy(lines, ({ part }) => part);
    this.#group = group;
    this.#lines = { entered: byWay.get('entered') ?? [], left: byWay.get('left') ?? [] };
    this.#scene = scene;
    this.#addsUp = addsUp;
  }

  isHidden(row: RowOf, stretch: Stretch): boolean {
    // A case that went from stage to stage came several times to all of them together.
    const counts = Object.keys(row.own).length === 0 ? (['moves', 'cases'] as const) : (['moves'] as const);
    return counts.some(count => ways.some(way => this.#hidingOf(stretch, way, count).isHidden(row)));
  }

  #hidingOf(stretch: Stretch, way: Way, count: 'moves' | 'cases'): Hiding {
    const key = [stretch.after, stretch.to, way, count].join(' ');
    const made = this.#made.get(key) ?? this.#make(this.#linesOf(stretch, way), count);
    this.#made.set(key, made);
    return made;
  }

  #make(lines: readonly Line[], count: 'moves' | 'cases'): Hiding {
    if (count === 'moves') {
      return new Hiding(this.#group, lines, undefined, this.#scene, this.#addsUp);
    }
    const threshold = ((this.#scene.threshold ?? 1) - 1) * mostOfOneCase + 1;
    return new Hiding({ ...this.#group, keys: {} }, lines, undefined, { ...this.#scene, threshold }, this.#addsUp);
  }

  #linesOf({ after, to }: Stretch, way: Way): readonly Line[] {
    const [first, last] = [nameOfMonth(after), nameOfMonth(to)];
    return this.#lines[way]
      .filter(({ time }) => time > first && time <= last)
      .map(line => ({ ...line, n: Math.abs(line.n) }));
  }
}
