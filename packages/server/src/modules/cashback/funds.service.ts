import type { Queryable, Tx } from '../../database/database.ts';
import { type Account, openSheets, readBalances, type Sheet } from '../../ledger/index.ts';
import type { Clock } from '../../lib/clock.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { budgetAccounts, customerAccounts } from './cashback.accounts.ts';
import type { CampaignRule, StoredClaim } from './cashback.types.ts';

/**
 * The money behind claims, as ledger transfers: budget → reserved → paid, and back. The database refuses what would
 * overdraw the budget of a campaign or the cap of a customer.
 */
export type Funds = {
  /** Promises the amount: takes it from the budget of the campaign and from what the customer may get. */
  reserve(claim: StoredClaim, amount: number): Result<void>;
  /** Takes a promise back, wholly or in part. */
  release(claim: StoredClaim, amount: number): void;
  /** The promise was kept. */
  pay(claim: StoredClaim): void;
  /** Brings what the customer owes back to `amount`; less than before when later purchases earned it after all. */
  setDebt(claim: StoredClaim, amount: number): void;
  save(): Promise<void>;
};

type FundsInput = {
  merchantId: string;
  customerId: string;
  currency: string;
  /** The campaign by the rules in force; null when it is not in them any more: then nothing new can be promised. */
  campaign: CampaignRule | null;
  campaignId: string;
};

export const openFunds = async (tx: Tx, clock: Clock, input: FundsInput): Promise<Funds> => {
  const { merchantId, customerId, campaign, campaignId, currency } = input;
  const shop = budgetAccounts(campaignId, currency);
  const own = customerAccounts(customerId, campaignId, currency);
  const sheets = await openSheets(tx, clock, {
    merchantId,
    book: 'cashback',
    sheets: [{ owner: customerId, accounts: [...Object.values(shop), ...Object.values(own)] }],
  });
  const sheet = sheets.of(customerId);
  const at = clock.now();

  const post = (type: string, reference: string, debit: Account, credit: Account, amount: number, claimId?: string) =>
    sheet.post({
      ...{ type, reference, debit, credit, amount, at },
      owner: customerId,
      subjects: { campaignId, ...(claimId === undefined ? {} : { claimId }) },
    });
  const postFor = (claim: StoredClaim, type: string, debit: Account, credit: Account, amount: number): boolean => {
    claim.fundsMoves += 1;
    return post(type, `claim:${claim.id}:${claim.fundsMoves}`, debit, credit, amount, claim.id).ok;
  };
  const mustPost = (claim: StoredClaim, type: string, debit: Account, credit: Account, amount: number): void => {
    if (!postFor(claim, type, debit, credit, amount)) throw new Error(`The ledger refuses ${type} of a claim.`);
  };

  return {
    reserve: (claim, amount) => {
      if (campaign === null) return refuse('campaign_not_running');
      fund(sheet, { claim, source: shop.funding, target: shop.budget, limit: campaign.budgetCap, amount }, post);
      const { allowanceSource: source, allowance: target } = own;
      fund(sheet, { claim, source, target, limit: campaign.perCustomerCap, amount }, post);
      if (!postFor(claim, 'claim.reserved', shop.budget, own.reserved, amount)) {
        return refuse('campaign_budget_exhausted');
      }
      if (!postFor(claim, 'allowance.used', own.allowance, own.allowanceUsed, amount)) {
        return refuse('nothing_to_claim', 'You have had what this campaign pays to one customer.');
      }
      return ok(undefined);
    },
    release: (claim, amount) => {
      if (amount === 0) return;
      mustPost(claim, 'claim.released', own.reserved, shop.budget, amount);
      mustPost(claim, 'allowance.restored', own.allowanceUsed, own.allowance, amount);
    },
    pay: (claim) => mustPost(claim, 'claim.paid', own.reserved, own.paid, claim.amount),
    setDebt: (claim, amount) => {
      const change = amount + sheet.balance(own.debt);
      if (change > 0) mustPost(claim, 'claim.owedBack', own.debt, own.owed, change);
      if (change < 0) mustPost(claim, 'claim.setOff', own.owed, own.debt, -change);
    },
    save: sheets.save,
  };
};

type Funding = {
  claim: StoredClaim;
  source: Account;
  target: Account;
  /** All that may ever be promised; null: without limit. */
  limit: number | null;
  /** What is needed now. */
  amount: number;
};

/** Puts into the account what the rules allow; without a limit, what is needed now. A limit that was lowered takes back. */
const fund = (
  sheet: Sheet,
  { claim, source, target, limit, amount }: Funding,
  post: (type: string, reference: string, debit: Account, credit: Account, amount: number) => { ok: boolean },
): void => {
  const funded = -sheet.balance(source);
  const left = sheet.balance(target);
  const change = limit === null ? Math.max(0, amount - left) : Math.max(limit - funded, -left);
  if (change === 0) return;
  claim.fundsMoves += 1;
  const reference = `claim:${claim.id}:${claim.fundsMoves}`;
  const type = `${target.kind.split(':')[0] ?? ''}.funded`;
  if (change > 0) post(type, reference, source, target, change);
  else post(type, reference, target, source, -change);
};

/** What is left of a campaign's budget; null when it has no limit. Reads without a lock: for showing, not for deciding. */
export const budgetsLeft = async (
  db: Queryable,
  merchantId: string,
  campaigns: readonly CampaignRule[],
  currency: string,
): Promise<Map<string, number | null>> => {
  const limited = campaigns.filter(({ budgetCap }) => budgetCap !== null);
  const balances = await readBalances(
    db,
    merchantId,
    limited.flatMap(({ id }) => Object.values(budgetAccounts(id, currency))),
  );
  return new Map(
    campaigns.map(({ id, budgetCap }) => {
      if (budgetCap === null) return [id, null];
      const { budget, funding } = budgetAccounts(id, currency);
      // A limit that was raised is only booked with the next claim.
      const promised = -balances(funding) - balances(budget);
      return [id, Math.max(0, budgetCap - promised)];
    }),
  );
};
