import type { LocalizedText, ScreeningResult } from '@aftercart/contract';
import type { ClaimStatus, PayoutAccountStatus } from '@aftercart/contract/machines';
import type { Generated } from 'kysely';
import type { Computed, Instant, Json } from '../../database/core.tables.ts';
import type { PayoutMethod } from '../../ports/payout.ts';

export type PayoutAccountRow = {
  merchant_id: string;
  id: string;
  seq: Computed<number>;
  customer_id: string;
  method: PayoutMethod;
  /** Holder, number and bank, encrypted; null once removed. */
  sealed_destination: string | null;
  masked_account: string;
  /** Finds the same number again, in the hands of another customer, without knowing it. */
  account_print: string | null;
  status: PayoutAccountStatus;
  reason_code: string | null;
  created_at: Instant;
  updated_at: Instant;
};

export type ClaimRow = {
  merchant_id: string;
  id: string;
  seq: Computed<number>;
  number: string;
  campaign_id: string;
  campaign_name: Json<LocalizedText>;
  customer_id: string;
  amount: number;
  currency: string;
  order_ids: Json<string[]>;
  proof_upload_ids: Json<string[]>;
  payout_account_id: string;
  screening: Json<ScreeningResult[]>;
  decline_reason: string | null;
  status: ClaimStatus;
  /** A declined claim is looked at once more, once. */
  appealed: boolean;
  /** Counts the ledger postings of the claim, so that each has a reference of its own. */
  funds_moves: number;
  settings_version: number;
  expected_by: Instant | null;
  created_at: Instant;
  updated_at: Instant;
};

/** One attempt to pay a claim. Its id is the idempotent reference for the provider. */
export type PayoutRow = {
  merchant_id: string;
  id: string;
  seq: Computed<number>;
  claim_id: string;
  payout_account_id: string;
  amount: number;
  currency: string;
  status: 'pending' | 'paid' | 'failed';
  /** Calls to the provider; from the first one on the money may be on its way. */
  attempts: Generated<number>;
  /** A copy of the destination, because the shopper may remove the account meanwhile; gone once settled. */
  sealed_destination: string | null;
  provider_reference: string | null;
  failure_reason: string | null;
  expected_by: Instant;
  created_at: Instant;
  paid_at: Instant | null;
};

export type CashbackTables = {
  payout_accounts: PayoutAccountRow;
  cashback_claims: ClaimRow;
  payouts: PayoutRow;
};
