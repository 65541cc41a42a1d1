import type { Tx } from '../../database/database.ts';
import type { LineUnits, SettingsInForce } from '../orders/index.ts';

/** Units that a credit note took back from one order. */
export type Credit = {
  creditNoteId: string;
  orderId: string;
  /** The order's customer; null for a guest's. */
  customerId: string | null;
  issuedAt: Date;
  /** A note may take from the same line again later; `before` (units that had come back earlier) tells the two apart. */
  lines: (LineUnits & { before: number })[];
};

type UnitsCredited = { merchantId: string; settings: SettingsInForce; credits: readonly Credit[]; at: Date };

/** What points and cashback make of credited units, wired in `app.ts`; runs in the transaction that stores the note. */
export type CreditHooks = { onUnitsCredited(tx: Tx, credited: UnitsCredited): Promise<void> };

export const combineCreditHooks = (all: readonly CreditHooks[]): CreditHooks => ({
  onUnitsCredited: async (tx, credited) => {
    for (const hooks of all) await hooks.onUnitsCredited(tx, credited);
  },
});
