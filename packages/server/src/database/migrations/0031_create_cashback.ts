import { type Kysely, sql } from 'kysely';

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table payout_accounts (
      merchant_id text not null references merchants,
      id text not null,
      seq bigint not null generated always as identity,
      customer_id text not null,
      method text not null check (method in ('bankTransfer', 'paypal', 'alipay', 'wechatPay')),
      sealed_destination text,
      masked_account text not null,
      account_print text,
      status text not null check (status in ('pending', 'verified', 'failed', 'removed')),
      reason_code text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (merchant_id, id),
      -- What was removed is erased.
      check (status <> 'removed' or (sealed_destination is null and account_print is null))
    )`.execute(db);
  await sql`create index payout_accounts_customer on payout_accounts (merchant_id, customer_id, seq)`.execute(db);
  await sql`
    create index payout_accounts_print on payout_accounts (merchant_id, account_print) where account_print is not null`.execute(
    db,
  );
  await sql`
    create table cashback_claims (
      merchant_id text not null references merchants,
      id text not null,
      seq bigint not null generated always as identity,
      number text not null,
      campaign_id text not null,
      campaign_name jsonb not null,
      customer_id text not null,
      amount bigint not null check (amount >= 0),
      currency text not null,
      order_ids jsonb not null,
      proof_upload_ids jsonb not null,
      payout_account_id text not null,
      screening jsonb not null,
      decline_reason text,
      status text not null check (status in ('submitted', 'inReview', 'infoNeeded', 'approved', 'payoutPending',
        'payoutFailed', 'paid', 'declined', 'cancelled', 'expired', 'voided', 'reversed')),
      appealed boolean not null,
      funds_moves integer not null,
      settings_version integer not null,
      expected_by timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (merchant_id, id),
      constraint cashback_claims_number unique (merchant_id, number),
      foreign key (merchant_id, payout_account_id) references payout_accounts
    )`.execute(db);
  // One claim at a time: whatever the program thinks, nobody is in the queue twice.
  await sql`
    create unique index cashback_claims_open on cashback_claims (merchant_id, customer_id, campaign_id)
      where status in ('submitted', 'inReview', 'infoNeeded', 'approved', 'payoutPending', 'payoutFailed')`.execute(db);
  await sql`create index cashback_claims_list on cashback_claims (merchant_id, seq)`.execute(db);
  await sql`create index cashback_claims_customer on cashback_claims (merchant_id, customer_id, seq)`.execute(db);
  await sql`create index cashback_claims_status on cashback_claims (merchant_id, status, seq)`.execute(db);
  await sql`
    create table payouts (
      merchant_id text not null references merchants,
      id text not null,
      seq bigint not null generated always as identity,
      claim_id text not null,
      payout_account_id text not null,
      amount bigint not null check (amount > 0),
      currency text not null,
      status text not null check (status in ('pending', 'paid', 'failed')),
      attempts integer not null default 0,
      sealed_destination text,
      provider_reference text,
      failure_reason text,
      expected_by timestamptz not null,
      created_at timestamptz not null,
      paid_at timestamptz,
      primary key (merchant_id, id),
      foreign key (merchant_id, claim_id) references cashback_claims,
      -- The copy of the account number lives only as long as it is needed.
      check (status = 'pending' or sealed_destination is null)
    )`.execute(db);
  await sql`create index payouts_claim on payouts (merchant_id, claim_id, seq)`.execute(db);
  // Nothing is paid twice: a claim has one payout that is under way or done.
  await sql`create unique index payouts_alive on payouts (merchant_id, claim_id) where status <> 'failed'`.execute(db);
};
