import type { ReturnOutcome } from '@aftercart/contract';
import type {
  ReturnAction,
  ReturnDecision,
  ReturnLogistics,
  ReturnMoney,
  ReturnStatus,
} from '@aftercart/contract/machines';
import type { Queryable, Tx } from '../../database/database.ts';
import type { LineUnits, SettingsInForce } from '../orders/index.ts';

export type { ReturnOutcome };

/** Units that come back, and the order they come back from. */
export type Reversal = {
  merchantId: string;
  settings: SettingsInForce;
  customerId: string | null;
  orderId: string;
  currency: string;
  lines: readonly LineUnits[];
  at: Date;
};

/** What a reversal does beside the money. */
export type ReversalEffect = Pick<
  ReturnOutcome,
  'pointsEarnedReversed' | 'pointsSpentRestored' | 'cashback' | 'tierBefore' | 'tierAfter'
>;

/** Points and cashback behind one door, wired in `app.ts`. */
export type ReversalPort = {
  /** What `execute` would do now; writes nothing. */
  preview(db: Queryable, reversal: Reversal): Promise<ReversalEffect>;
  /** Takes back and gives back, in the transaction of the refund. The return is the cause: it works once. */
  execute(tx: Tx, reversal: Reversal & { returnId: string }): Promise<ReversalEffect>;
};

export type StoredReturnLine = {
  lineId: string;
  sku: string;
  description: string;
  quantity: number;
  reasonCode: string;
  comment: string | null;
  evidenceUploadIds: string[];
  /** Null before the inspection. */
  acceptedQuantity: number | null;
};

type StoredRefund = {
  id: string;
  status: 'pending' | 'succeeded' | 'failed';
  amountMinor: number;
  providerReference: string | null;
  settledAt: Date | null;
};

export type StoredReturn = {
  merchantId: string;
  id: string;
  number: string;
  orderId: string;
  orderNumber: string;
  customerId: string | null;
  resolution: 'refund' | 'exchange';
  status: ReturnStatus;
  decision: ReturnDecision;
  logistics: ReturnLogistics;
  money: ReturnMoney;
  lines: StoredReturnLine[];
  comment: string | null;
  currency: string;
  preview: ReturnOutcome;
  /** Null until the refund was started. */
  executed: ReturnOutcome | null;
  /** The latest attempt to pay. */
  refund: StoredRefund | null;
  tracking: { carrier: string; number: string } | null;
  declineReason: string | null;
  settingsVersion: number;
  expectedBy: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

/** What one step of a return carries beside its action. */
export type TransitionInput = {
  action: ReturnAction;
  fromStatus?: ReturnStatus | undefined;
  note?: string | undefined;
  reasonCode?: string | undefined;
  tracking?: { carrier: string; number: string } | undefined;
  inspectedLines?: readonly { lineId: string; acceptedQuantity: number }[] | undefined;
  suppliedLines?:
    | readonly { lineId: string; comment?: string | undefined; evidenceUploadIds?: readonly string[] | undefined }[]
    | undefined;
};

/** Units that passed the inspection; before it, the units asked for. */
export const acceptedUnits = (line: StoredReturnLine): number => line.acceptedQuantity ?? line.quantity;
