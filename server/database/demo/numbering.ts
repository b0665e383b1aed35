import type { DemoCase, DemoEntry } from './demoCase.ts';

/**
 * Ids, receipts and numbers of the register book in the order of time, and the book without a gap: a number is given
 * once no case still to come can be booked before it. Cases wait here for theirs, some weeks' worth of them.
 */
export class Numbering {
  #pending: Pending[] = [];
  readonly #open = new Map<DemoCase, number>();
  readonly #counters = new Map<string, number>();

  /** Cases come in the order of filing. */
  add(demo: DemoCase): void {
    demo.id = this.#next('application');
    const receipt = padded(this.#next('receipt'), 7);
    demo.receiptNumber = `${demo.department.officeCode}-${demo.acceptedOn.year}-${receipt}`;
    for (const document of demo.documents) {
      document.id = this.#next('document');
    }
    for (const payment of demo.payments) {
      const kind = payment.method === 'gateway' ? 'PG' : 'KV';
      payment.reference = `${kind}-${payment.paidOn.year}-${padded(this.#next('payment'), 10)}`;
    }
    for (const inquiry of demo.inquiries) {
      inquiry.id = this.#next('inquiry');
    }
    if (demo.decision) {
      demo.decision.id = this.#next('decision');
      for (const hearing of demo.decision.hearings) {
        hearing.id = this.#next('hearing');
      }
    }
    for (const parcel of demo.parcels) {
      parcel.id = this.#next('parcel');
    }
    const pending = this.#pendingOf(demo);
    this.#pending.push(...pending);
    this.#open.set(demo, pending.length);
  }

  /** The cases whose numbers are all given, now that nothing earlier than this moment can still come. */
  settle(before?: Temporal.Instant): DemoCase[] {
    const limit = before?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    const due = this.#pending.filter(({ at }) => at < limit).toSorted((a, b) => a.at - b.at);
    this.#pending = this.#pending.filter(({ at }) => at >= limit);
    for (const { demo, give } of due) {
      give();
      this.#open.set(demo, (this.#open.get(demo) ?? 0) - 1);
    }
    const settled = [...this.#open].filter(([, left]) => left === 0).map(([demo]) => demo);
    settled.forEach(demo => this.#open.delete(demo));
    return settled;
  }

  /** The last number given under a name: what the sequences go on from. */
  last(name: 'application' | 'receipt' | 'document' | 'inquiry' | 'decision' | 'hearing' | 'parcel' | 'entry'): number {
    return this.#counters.get(name) ?? 0;
  }

  /** The last number of the book of each authority and year. */
  books(): { readonly providerId: number; readonly year: number; readonly last: number }[] {
    return [...this.#counters].flatMap(([name, last]) => {
      const [kind, providerId, year] = name.split(' ');
      return kind === 'book' ? [{ providerId: Number(providerId), year: Number(year), last }] : [];
    });
  }

  #next(name: string): number {
    const next = (this.#counters.get(name) ?? 0) + 1;
    this.#counters.set(name, next);
    return next;
  }

  #pendingOf(demo: DemoCase): Pending[] {
    const { registered } = demo;
    const entries = demo.entries.map(entry => ({
      at: entry.reservedAt.epochMilliseconds,
      demo,
      give: () => this.#book(demo, entry),
    }));
    return registered
      ? [
          ...entries,
          { at: registered.at.epochMilliseconds, demo, give: () => this.#register(demo, registered.day.year) },
        ]
      : entries;
  }

  #book({ department }: DemoCase, entry: DemoEntry): void {
    entry.id = this.#next('entry');
    if (entry.result === 'apostille') {
      entry.number = this.#next(`book ${department.providerId} ${entry.year}`);
    }
  }

  /** As the unified document management system numbers what comes in. */
  #register(demo: DemoCase, year: number): void {
    const { providerId } = demo.department;
    demo.number = `АП-${year}-${padded(this.#next(`incoming ${providerId} ${year}`), 5)}`;
  }
}

const padded = (number: number, length: number) => String(number).padStart(length, '0');

interface Pending {
  readonly at: number;
  readonly demo: DemoCase;
  readonly give: () => void;
}
