import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/**
 * What must hold for every merchant's ledger at any moment. Returns what is wrong, in words; empty when all is well.
 */
export const findLedgerErrors = async (database: Database, merchantId: string): Promise<string[]> => {
  const { rows } = await sql<{ error: string }>`
    with moved as (
      select account, sum(amount) as total from (
        select credit_account as account, amount from ledger_transfers where merchant_id = ${merchantId}
        union all
        select debit_account, -amount from ledger_transfers where merchant_id = ${merchantId}
      ) as movement group by account
    ), held as (
      select account_id, sum(remaining) as total from ledger_lots where merchant_id = ${merchantId} group by account_id
    ), used as (
      select lot_id, sum(amount) as total from ledger_lot_uses where merchant_id = ${merchantId} group by lot_id
    )
    select 'the balances of ' || unit || ' sum up to ' || sum(balance) as error
      from ledger_accounts where merchant_id = ${merchantId} group by unit having sum(balance) <> 0
    union all
    select id || ' has ' || balance || ' but its transfers give ' || coalesce(moved.total, 0)
      from ledger_accounts left join moved on moved.account = id
      where merchant_id = ${merchantId} and balance <> coalesce(moved.total, 0)
    union all
    select id || ' is overdrawn by ' || -balance
      from ledger_accounts where merchant_id = ${merchantId} and balance < 0 and not overdraft
    union all
    select account_id || ' has ' || balance || ' but its lots hold ' || held.total
      from held join ledger_accounts on id = account_id
      where merchant_id = ${merchantId} and balance <> held.total
    union all
    select id || ' lost ' || (amount - remaining) || ' but its uses give ' || coalesce(used.total, 0)
      from ledger_lots left join used on used.lot_id = id
      where merchant_id = ${merchantId} and amount - remaining <> coalesce(used.total, 0)`.execute(database.db);
  return rows.map((row) => row.error);
};
