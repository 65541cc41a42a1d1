import type { Actor, StaffRole } from './machine.ts';

export const staffRoles: readonly StaffRole[] = ['agent', 'manager', 'finance', 'admin'];

/** The groups the tables speak of. `merchant` is anybody on the shop's side: staff of any role or the shop's server. */
export const system: readonly Actor[] = ['system'];
export const shopper: readonly Actor[] = ['shopper'];
export const merchant: readonly Actor[] = [...staffRoles, 'secret'];
export const merchantOrSystem: readonly Actor[] = [...merchant, 'system'];
export const anybody: readonly Actor[] = ['shopper', ...merchant];
export const treasury: readonly Actor[] = ['finance', 'admin', 'secret'];
