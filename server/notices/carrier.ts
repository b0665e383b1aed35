import type { CarriedChannel, NoticeTrouble } from './notice.ts';

/** What is handed to a carrier: the text and where to; nothing of the case but its receipt. */
export interface Message {
  /** The same at every attempt, so that whoever takes it twice can tell. */
  readonly key: string;
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
  readonly language: string;
  /** What it tells: a kind of notice, or a letter to somebody else. */
  readonly kind: string;
  readonly receiptNumber: string;
  readonly createdAt: Temporal.Instant;
}

export interface Sent {
  /** Delivered with the sending; false: a report of the carrier tells later. */
  readonly delivered: boolean;
  /** Under what the carrier knows the message. */
  readonly reference: string | null;
}

/** Where nothing is configured: `file` in a demo, which writes messages to a file; else `none`, by which they fail. */
export const carrierNames = ['cabinet', 'webhook', 'gateway', 'smtp', 'file', 'none'] as const;
type CarrierName = (typeof carrierNames)[number];

export interface Carrier {
  readonly name: CarrierName;
  /** Throws CarrierError when the message was not taken. */
  send(message: Message): Promise<Sent>;
}

export type Carriers = Readonly<Record<CarriedChannel, Carrier>>;

/** Carries a code alone: what servers say may quote an address. */
export class CarrierError extends Error {
  override readonly name = 'CarrierError' as const;
  readonly trouble: NoticeTrouble;

  constructor(trouble: NoticeTrouble) {
    super(trouble);
    this.trouble = trouble;
  }

  get isFinal(): boolean {
    return this.trouble !== 'unreachable';
  }
}
