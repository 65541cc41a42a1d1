import type { Caller } from '../../http/caller.ts';

/** Whether the caller may see this order and what belongs to it. Whoever may not is told that it does not exist. */
export const reachesOrder = (
  caller: Exclude<Caller, { kind: 'publishable' }>,
  order: { id: string; customerId: string | null },
): boolean => {
  if (caller.kind !== 'shopper') return true;
  // A scoped token reaches its orders and nothing else; a customer's token never somebody else's order.
  if (caller.orderIds !== null && !caller.orderIds.includes(order.id)) return false;
  return caller.customerId === null ? caller.orderIds !== null : order.customerId === caller.customerId;
};

/** What a list is narrowed to for the caller, whatever it asked for. */
export const scopeOf = (
  caller: Exclude<Caller, { kind: 'publishable' }>,
  asked: { customerId?: string | undefined },
): { customerId?: string; orderIds?: string[] } => {
  if (caller.kind !== 'shopper') return asked.customerId === undefined ? {} : { customerId: asked.customerId };
  return {
    ...(caller.customerId === null ? {} : { customerId: caller.customerId }),
    // A token with neither customer nor orders reaches nothing.
    ...(caller.orderIds === null && caller.customerId !== null ? {} : { orderIds: caller.orderIds ?? [] }),
  };
};
