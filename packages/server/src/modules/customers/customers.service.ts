import { minorUnits } from '@aftercart/contract';
import type { Queryable, Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Vault } from '../../lib/crypto.ts';
import { type Page, pageOf } from '../../lib/page.ts';
import {
  birthMonth,
  changeProfile,
  distinctSegments,
  emptyProfile,
  isSameProfile,
  type Profile,
  type ProfileChange,
  presentTotals,
  type Totals,
} from './customers.policy.ts';
import {
  ensureCustomers,
  findCustomer,
  listCustomerRows,
  lockCustomer,
  type StoredCustomer,
  totalsOf,
  updateCustomer,
} from './customers.repository.ts';

export type CustomersDeps = { clock: Clock; vault: Vault };

export type CustomerInput = ProfileChange & {
  country?: string | null | undefined;
  segments?: readonly string[] | undefined;
};

export type Customer = Profile & {
  id: string;
  country: string | null;
  segments: string[];
  createdAt: Date;
  updatedAt: Date;
  totals: Totals;
};

/** Ties the sealed profile to its row: pasted into another customer's it does not open. */
const sealContext = (merchantId: string, customerId: string): string => `customer ${merchantId} ${customerId}`;

const openProfile = async (vault: Vault, merchantId: string, row: StoredCustomer): Promise<Profile> => {
  if (row.sealedProfile === null) return emptyProfile;
  const text = await vault.open(sealContext(merchantId, row.id), row.sealedProfile);
  if (text === null)
    throw new Error('A customer profile cannot be opened: the master key is not the one that sealed it.');
  return { ...emptyProfile, ...(JSON.parse(text) as Partial<Profile>) };
};

/** Where a customer can be reached: by e-mail, else by telephone; null where the shop told neither. */
export const findContact = async (
  vault: Vault,
  db: Queryable,
  merchantId: string,
  customerId: string,
): Promise<{ channel: 'email' | 'sms'; recipient: string } | null> => {
  const row = await findCustomer(db, merchantId, customerId);
  if (row === null) return null;
  const { email, phone } = await openProfile(vault, merchantId, row);
  if (email !== null) return { channel: 'email', recipient: email };
  return phone === null ? null : { channel: 'sms', recipient: phone };
};

const present = async (
  deps: CustomersDeps,
  db: Queryable,
  merchantId: string,
  currency: string,
  rows: readonly StoredCustomer[],
): Promise<Customer[]> => {
  const digits = minorUnits(currency) ?? 2;
  const ids = rows.map((row) => row.id);
  const totals = await totalsOf(db, merchantId, ids, digits);
  const none = { sales: '0', refunds: '0', invoices: 0, cancellations: 0 };
  return Promise.all(
    rows.map(async (row) => ({
      ...(await openProfile(deps.vault, merchantId, row)),
      id: row.id,
      country: row.country,
      segments: row.segments,
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
      totals: presentTotals(totals.get(row.id) ?? none, currency, digits),
    })),
  );
};

export const getCustomer = async (
  deps: CustomersDeps,
  db: Queryable,
  merchantId: string,
  currency: string,
  customerId: string,
): Promise<Customer | null> => {
  const row = await findCustomer(db, merchantId, customerId);
  if (row === null) return null;
  return (await present(deps, db, merchantId, currency, [row]))[0] ?? null;
};

export const listCustomers = async (
  deps: CustomersDeps,
  db: Queryable,
  merchantId: string,
  currency: string,
  page: { after: string | null; limit: number },
): Promise<Page<Customer>> => {
  const rows = await listCustomerRows(db, merchantId, page.after, page.limit);
  const { data, nextCursor } = pageOf(
    rows,
    page.limit,
    (row) => row,
    (row) => [row.id],
  );
  return { data: await present(deps, db, merchantId, currency, data), nextCursor };
};

/** Use case: the shop tells about a customer. Answers whether it was new. */
export const upsertCustomer = async (
  deps: CustomersDeps,
  tx: Tx,
  merchantId: string,
  customerId: string,
  input: CustomerInput,
): Promise<'created' | 'updated' | 'unchanged'> => {
  const at = deps.clock.now();
  const isNew = (await findCustomer(tx, merchantId, customerId)) === null;
  await ensureCustomers(tx, merchantId, [customerId], at);
  const row = await lockCustomer(tx, merchantId, customerId);
  if (row === null) throw new Error('A customer vanished while it was stored.');
  const before = await openProfile(deps.vault, merchantId, row);
  const profile = changeProfile(before, input);
  const country = input.country === undefined ? row.country : input.country;
  const segments = input.segments === undefined ? row.segments : distinctSegments(input.segments);
  const isSame =
    isSameProfile(before, profile) && country === row.country && segments.join(' ') === row.segments.join(' ');
  if (!isNew && isSame) return 'unchanged';

  const sealedProfile = isSameProfile(profile, emptyProfile)
    ? null
    : await deps.vault.seal(sealContext(merchantId, customerId), JSON.stringify(profile));
  const change = { sealedProfile, birthMonth: birthMonth(profile.birthday), country, segments };
  await updateCustomer(tx, merchantId, customerId, change, at);
  await appendEvent(tx, deps.clock, {
    merchantId,
    type: 'customer.updated',
    at,
    actor: 'merchant',
    subject: { type: 'customer', id: customerId },
    customerId,
  });
  return isNew ? 'created' : 'updated';
};
