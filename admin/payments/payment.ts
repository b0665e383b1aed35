export interface Payment {
  readonly id: string;
  readonly method: string;
  readonly reference: string | null;
  readonly paidOn: string;
  readonly amountTenge: number;
  readonly mci: number;
}

export interface Duty {
  readonly mci: number;
  readonly quotedOn: string;
  readonly perDocumentTenge: number;
  readonly totalTenge: number;
  readonly paidTenge: number;
  readonly paid: boolean;
  readonly reminders: readonly { readonly remindedAt: string; readonly channel: string }[];
}

/** The item of the checklist that nobody ticks: the money recorded shows it. */
export const paymentRequirement = 'payment';
