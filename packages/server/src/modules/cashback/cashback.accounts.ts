import type { Account } from '../../ledger/index.ts';

const account = (owner: string, kind: string, unit: string, overdraft = false): Account => ({
  book: 'cashback',
  owner,
  kind,
  unit,
  overdraft,
  lots: false,
});

/** What a campaign may pay. Every claim takes from it, so no two claims can promise the same money. */
export const budgetAccounts = (campaignId: string, currency: string) => ({
  budget: account(campaignId, 'budget', currency),
  funding: account(campaignId, 'funding', currency, true),
});

/** One customer in one campaign. */
export const customerAccounts = (customerId: string, campaignId: string, currency: string) => {
  const of = (kind: string, overdraft = false) => account(customerId, `${kind}:${campaignId}`, currency, overdraft);
  return {
    /** Promised in a claim that is under way. */
    reserved: of('reserved'),
    paid: of('paid'),
    /** What the customer may still be promised under the cap of the campaign, and where that came from and went. */
    allowance: of('allowance'),
    allowanceSource: of('allowanceSource', true),
    allowanceUsed: of('allowanceUsed'),
    /** Below zero: paid for goods that came back. Later cashback of the campaign is set off against it. */
    debt: of('debt', true),
    owed: of('owed'),
  };
};
