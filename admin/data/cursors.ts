/** Where page n begins, for the server's keyset pages: react-admin asks by number, the server by cursor. */
export class Cursors {
  readonly #starts = new Map<string, (string | null)[]>();

  /** The cursor page `page` starts after; undefined when nobody has walked that far yet. */
  startOf(list: string, page: number): string | null | undefined {
    return page === 1 ? null : this.#starts.get(list)?.[page - 1];
  }

  /** The furthest page at or before `page` whose start is known. */
  nearest(list: string, page: number): number {
    for (let candidate = page; candidate > 1; candidate -= 1) {
      if (this.startOf(list, candidate) !== undefined) {
        return candidate;
      }
    }
    return 1;
  }

  remember(list: string, page: number, endCursor: string | null): void {
    const starts = this.#starts.get(list) ?? [];
    starts[page] = endCursor;
    this.#starts.set(list, starts);
  }
}
