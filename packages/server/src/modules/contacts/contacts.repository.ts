import { sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { LastContacts } from './contacts.policy.ts';
import type { ContactKind } from './contacts.tables.ts';

export const findLastContacts = async (
  db: Queryable,
  merchantId: string,
  customerKey: string,
): Promise<LastContacts> => {
  const { rows } = await sql<LastContacts>`
    select max(day) as any, max(day) filter (where kind = 'nps') as nps from contact_budget
    where merchant_id = ${merchantId} and customer_key = ${customerKey}`.execute(db);
  return { any: rows[0]?.any ?? null, nps: rows[0]?.nps ?? null };
};

export const insertContact = async (
  tx: Tx,
  merchantId: string,
  contact: { customerKey: string; kind: ContactKind; day: string },
): Promise<void> => {
  await tx
    .insertInto('contact_budget')
    .values({ merchant_id: merchantId, customer_key: contact.customerKey, kind: contact.kind, day: contact.day })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const deleteContactsBefore = async (tx: Tx, merchantId: string, day: string): Promise<void> => {
  await tx.deleteFrom('contact_budget').where('merchant_id', '=', merchantId).where('day', '<', day).execute();
};
