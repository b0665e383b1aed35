export interface Parcel {
  readonly id: string;
  readonly direction: string;
  readonly carrier: string;
  readonly tracking: string | null;
  readonly sentAt: string;
  readonly arrivedAt: string | null;
  readonly recalledAt: string | null;
}

export interface HandOver {
  readonly handedAt: string;
  readonly toWhom: string;
  readonly identityDocument: string | null;
  readonly powerNumber: string | null;
}
