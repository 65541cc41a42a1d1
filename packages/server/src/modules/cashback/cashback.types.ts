import type { CampaignRule, LocalizedText, ScreeningResult, SettingsDocument } from '@aftercart/contract';
import type { ClaimStatus } from '@aftercart/contract/machines';
import type { Database, Tx } from '../../database/database.ts';
import type { Caller } from '../../http/caller.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Vault } from '../../lib/crypto.ts';
import type { Result } from '../../lib/result.ts';
import type { PayoutPort } from '../../ports/payout.ts';

export type { CampaignRule };

/** The rules that decide now, with the version that records remember. */
export type CashbackRules = { version: number; document: Pick<SettingsDocument, 'general' | 'cashback'> };

export type ClaimCaller = Exclude<Caller, { kind: 'publishable' }>;

/** The files that a shopper sends as a proof, kept by another module. */
export type ProofPort = {
  /** Ties the uploads to the claim; refuses those that do not exist, are not the caller's or were meant for something else. */
  claim(
    tx: Tx,
    input: { caller: ClaimCaller; merchantId: string; uploadIds: readonly string[]; claimId: string },
  ): Promise<Result<void>>;
  /** How many of the files served for something else before, whoever sent them. */
  countReused(tx: Tx, input: { merchantId: string; uploadIds: readonly string[]; claimId: string }): Promise<number>;
};

export type CashbackDeps = {
  database: Database;
  clock: Clock;
  vault: Vault;
  payouts: PayoutPort;
  proofs: ProofPort;
  /** The rules for what time alone brings about; asked inside the transaction that needs them. */
  loadSettings(tx: Tx, merchantId: string): Promise<CashbackRules>;
};

export type StoredClaim = {
  id: string;
  seq: number;
  number: string;
  campaignId: string;
  campaignName: LocalizedText;
  customerId: string;
  amount: number;
  currency: string;
  orderIds: string[];
  proofUploadIds: string[];
  payoutAccountId: string;
  screening: ScreeningResult[];
  declineReason: string | null;
  status: ClaimStatus;
  appealed: boolean;
  fundsMoves: number;
  settingsVersion: number;
  expectedBy: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

export type StoredPayout = {
  id: string;
  claimId: string;
  payoutAccountId: string;
  amount: number;
  currency: string;
  status: 'pending' | 'paid' | 'failed';
  attempts: number;
  sealedDestination: string | null;
  providerReference: string | null;
  failureReason: string | null;
  expectedBy: Date;
  paidAt: Date | null;
};
