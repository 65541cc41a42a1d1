import type { Tx } from '../../database/database.ts';
import { addRefunded, addUnitsBack, type OrderHooks, type OrdersStored, type StoredChange } from '../orders/index.ts';
import type { CreditHooks } from './credit-notes.hooks.ts';
import { matchCreditLine } from './credit-notes.policy.ts';
import { insertMatches, type SoldUnits } from './credit-notes.repository.ts';
import { lockWaitingLines, totalsNaming, updateWaitingLines, type WaitingLine } from './credit-notes.waiting.ts';
import { createShelf, creditsOf, type LineMatches, matchRows, type Shelf } from './matching.ts';

/**
 * An order that arrives after a credit note which takes its goods back. What the note could not find then is looked for
 * in the new order now. What it did find stays where it is, even where the late order is older: points and cashback of
 * that match were taken back already, and undoing them would show the shopper a correction of a correction.
 */

/** Whether the change brings goods that no credit note could see before. */
const isNewlyVisible = ({ order, change, previous }: StoredChange): boolean =>
  order.status !== 'cancelled' &&
  (change === 'created' || previous?.status === 'cancelled' || (previous?.customerId ?? null) !== order.customerId);

const soldUnits = ({ order }: StoredChange): SoldUnits[] =>
  order.lines
    .filter((line) => line.kind === 'product')
    .map((line) => ({
      orderId: order.id,
      lineId: line.id,
      sku: line.sku,
      placedAt: order.placedAt,
      quantity: line.quantity,
      remaining: line.quantity - line.creditedQuantity - line.returnedQuantity,
      customerId: order.customerId,
      netMinor: line.netMinor,
    }));

const matchWaiting = (line: WaitingLine, shelf: Shelf) => {
  const facts = { id: line.lineId, sku: line.sku, kind: 'product', quantity: line.quantity };
  const found = matchCreditLine(line, facts, shelf.linesFor(line), line.unmatchedQuantity);
  const matched: LineMatches = {
    creditNoteId: line.creditNoteId,
    issuedAt: line.issuedAt,
    line: { id: line.lineId, quantity: line.quantity, totalMinor: line.totalMinor },
    matchedBefore: line.quantity - line.unmatchedQuantity,
    matches: found.matches,
  };
  return { line, found, matched };
};

export const createRematchHooks = (hooks: CreditHooks): Pick<OrderHooks, 'onOrdersStored'> => ({
  onOrdersStored: async (tx: Tx, { merchantId, settings, changes, at }: OrdersStored) => {
    const visible = changes.filter(isNewlyVisible);
    if (visible.length === 0) return;
    const createdIds = visible.filter(({ change }) => change === 'created').map(({ order }) => order.id);
    const named = await totalsNaming(tx, merchantId, createdIds);
    await addRefunded(tx, merchantId, named);

    const customerIds = [...new Set(visible.flatMap(({ order }) => order.customerId ?? []))];
    const orderIds = visible.map(({ order }) => order.id);
    const waiting = await lockWaitingLines(tx, merchantId, customerIds, orderIds);
    if (waiting.length === 0) return;
    const shelf = createShelf(visible.flatMap(soldUnits));
    const results = waiting.map((line) => matchWaiting(line, shelf)).filter(({ found }) => found.matches.length > 0);
    const rows = results.flatMap(({ matched }) => matchRows(matched));
    await updateWaitingLines(
      tx,
      merchantId,
      results.map(({ line, found }) => ({
        creditNoteId: line.creditNoteId,
        lineId: line.lineId,
        unmatchedQuantity: found.unmatchedQuantity,
        unmatchedReason: found.unmatchedReason,
      })),
    );
    await insertMatches(tx, merchantId, rows, at);
    const credits = creditsOf(
      results.map(({ matched }) => matched),
      shelf,
    );
    const units = credits.flatMap(({ orderId, lines }) => lines.map((line) => ({ orderId, ...line })));
    await addUnitsBack(tx, merchantId, 'credited_quantity', units);
    // A note that names its order has brought its whole money above.
    const naming = new Set(waiting.flatMap((line) => (line.orderId === null ? [] : line.creditNoteId)));
    await addRefunded(
      tx,
      merchantId,
      rows.filter((row) => !naming.has(row.creditNoteId)),
    );
    if (credits.length > 0) await hooks.onUnitsCredited(tx, { merchantId, settings, credits, at });
  },
});
