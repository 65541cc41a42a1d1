import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table ledger_accounts (
      merchant_id text not null references merchants,
      id text not null,
      book text not null,
      owner text not null,
      kind text not null,
      unit text not null,
      overdraft boolean not null,
      balance bigint not null default 0,
      primary key (merchant_id, id),
      constraint ledger_accounts_no_overdraft check (overdraft or balance >= 0)
    )`.execute(db);
  await sql`
    create table ledger_transfers (
      merchant_id text not null,
      id text not null,
      -- Entries of the same instant keep the order in which they were written.
      seq bigint not null generated always as identity,
      book text not null,
      owner text not null,
      type text not null,
      reference text not null,
      debit_account text not null,
      credit_account text not null,
      amount bigint not null check (amount > 0),
      state text not null check (state in ('pending', 'posted', 'voided')),
      reverses text,
      subjects jsonb not null,
      created_at timestamptz not null,
      available_at timestamptz,
      expires_at timestamptz,
      note text,
      primary key (merchant_id, id),
      constraint ledger_transfers_reference unique (merchant_id, reference),
      check (debit_account <> credit_account),
      -- What waits must say until when, or it would wait for ever.
      check (state <> 'pending' or available_at is not null),
      foreign key (merchant_id, debit_account) references ledger_accounts,
      foreign key (merchant_id, credit_account) references ledger_accounts
    )`.execute(db);
  await sql`
    create index ledger_transfers_statement on ledger_transfers (merchant_id, owner, book, created_at, seq)`.execute(
    db,
  );
  await sql`
    create index ledger_transfers_pending on ledger_transfers (merchant_id, owner, book) where state = 'pending'`.execute(
    db,
  );
  await sql`
    create table ledger_lots (
      merchant_id text not null,
      id text not null,
      account_id text not null,
      source_id text not null,
      amount bigint not null check (amount > 0),
      remaining bigint not null,
      expires_at timestamptz,
      created_at timestamptz not null,
      primary key (merchant_id, id),
      constraint ledger_lots_remaining check (remaining between 0 and amount),
      foreign key (merchant_id, account_id) references ledger_accounts
    )`.execute(db);
  await sql`create index ledger_lots_open on ledger_lots (merchant_id, account_id) where remaining > 0`.execute(db);
  await sql`create index ledger_lots_source on ledger_lots (merchant_id, source_id)`.execute(db);
  await sql`
    create table ledger_lot_uses (
      merchant_id text not null,
      transfer_id text not null,
      lot_id text not null,
      amount bigint not null check (amount > 0),
      primary key (merchant_id, transfer_id, lot_id),
      foreign key (merchant_id, transfer_id) references ledger_transfers,
      foreign key (merchant_id, lot_id) references ledger_lots
    )`.execute(db);
  await sql`create index ledger_lot_uses_lot on ledger_lot_uses (merchant_id, lot_id)`.execute(db);

  // What happened stays: a correction is another transfer. Only what still waits may change, and only in what waiting means.
  await sql`
    create function ledger_keep_transfers() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'a ledger transfer is never deleted' using errcode = 'restrict_violation';
      end if;
      if old.state <> 'pending'
        or (to_jsonb(new) - 'state' - 'available_at' - 'expires_at')
          is distinct from (to_jsonb(old) - 'state' - 'available_at' - 'expires_at') then
        raise exception 'a ledger transfer is never changed' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger ledger_transfers_append_only before update or delete on ledger_transfers
      for each row execute function ledger_keep_transfers()`.execute(db);
  await sql`
    create function ledger_keep_lot_uses() returns trigger language plpgsql as $$
    begin
      raise exception 'a lot use is never changed or deleted' using errcode = 'restrict_violation';
    end $$`.execute(db);
  await sql`
    create trigger ledger_lot_uses_append_only before update or delete on ledger_lot_uses
      for each row execute function ledger_keep_lot_uses()`.execute(db);
};
