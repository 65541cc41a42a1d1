import type {
  Campaign,
  CashbackProgress,
  Claim,
  ClaimInput,
  PayoutAccount,
  PayoutAccountInput,
} from '@aftercart/contract';
import { isUploading, uploadedIds } from '../../internal/attachments.ts';
import { byId } from '../../internal/identified.ts';
import type {
  AccountField,
  AccountForm,
  CashbackData,
  CashbackState,
  ClaimProblem,
  ClaimStep,
} from './cashback.state.ts';

/** A campaign as it is shown: with the way through it where somebody is signed in. */
export interface ShownCampaign {
  readonly campaign: Campaign;
  readonly progress: CashbackProgress | null;
  /** Latest first. */
  readonly claims: readonly Claim[];
}

/** What is over is shown only to those who have, or had, something to claim of it. */
export function shownCampaigns(data: CashbackData, campaignId: string): ShownCampaign[] {
  return [
    ...data.progress.map((progress) => ({ campaign: progress.campaign, progress })),
    ...data.campaigns.map((campaign) => ({ campaign, progress: null })),
  ]
    .map((each) => ({ ...each, claims: data.claims.filter((claim) => claim.campaignId === each.campaign.id) }))
    .filter(({ campaign, progress, claims }) => {
      if (campaignId) return campaign.id === campaignId;
      return campaign.status !== 'ended' || claims.length > 0 || progress?.claimable.amount;
    });
}

/** Claims of campaigns that are not shown. */
export function otherClaims(data: CashbackData, campaignId: string): Claim[] {
  const shown = shownCampaigns(data, campaignId).flatMap(({ claims }) => claims);
  return campaignId ? [] : data.claims.filter((claim) => !shown.includes(claim));
}

/** How far spend has come, counted in steps: each takes the same room on the track, however far apart their thresholds are. */
export function stationOf(spent: number, thresholds: readonly number[]): number {
  const index = thresholds.findIndex((threshold) => threshold > spent);
  if (index < 0) return thresholds.length;
  const from = thresholds[index - 1] ?? 0;
  const to = thresholds[index] ?? spent;
  return index + (spent - from) / (to - from);
}

export const progressOf = ({ data, entries }: Pick<CashbackState, 'data' | 'entries'>): CashbackProgress | undefined =>
  data.progress.find(({ campaign }) => campaign.id === entries?.campaignId);

export const claimSteps = (campaign: Pick<Campaign, 'proof'> | undefined): readonly ClaimStep[] =>
  campaign?.proof === 'none' ? ['account', 'review'] : ['account', 'proof', 'review'];

export const verifiedAccounts = (data: CashbackData): PayoutAccount[] =>
  data.accounts.filter(({ status }) => status === 'verified');

/** What a shopper may do about a claim. A payout that failed may first need another account: the way there is open before the step is. */
export const openActions = (claim: Claim | undefined): readonly string[] =>
  claim?.status === 'payoutFailed' ? ['retry', ...claim.allowedActions] : (claim?.allowedActions ?? []);

/** What keeps the shopper from going on. */
export function problemsOf(state: CashbackState, step: ClaimStep = state.step): ClaimProblem[] {
  const { entries, data } = state;
  if (step === 'account') {
    return byId(verifiedAccounts(data), entries?.accountId) ? [] : [{ field: 'account', message: 'accountMissing' }];
  }
  if (step === 'review') return [];
  const files = entries?.files ?? [];
  if (isUploading(files)) return [{ field: 'files', message: 'fileWaiting' }];
  const isMissing = progressOf(state)?.campaign.proof === 'required' && uploadedIds(files).length === 0;
  return isMissing ? [{ field: 'files', message: 'proofMissing' }] : [];
}

/** The steps of the claim that is being made. */
export const stepsOf = (state: CashbackState): readonly ClaimStep[] => claimSteps(progressOf(state)?.campaign);

/** The first step where something is missing; the review when nothing is. */
export const firstProblemStep = (state: CashbackState): ClaimStep =>
  stepsOf(state).find((step) => problemsOf(state, step).length > 0) ?? 'review';

export const stepOf = ({ field }: ClaimProblem): ClaimStep => (field === 'files' ? 'proof' : 'account');

/** What is said on this step: what is missing once the shopper tried, and what the server refused. */
export function shownProblems(state: CashbackState): ClaimProblem[] {
  const own = state.attempted ? problemsOf(state) : [];
  return [...own, ...state.refusals.filter((problem) => stepOf(problem) === state.step)];
}

/** What a refusal means for the fields of a claim. */
export function refusalsOf(
  code: string | null,
  errors: readonly { readonly pointer: string; readonly code: string }[],
): ClaimProblem[] {
  if (code === 'payout_account_unverified') return [{ field: 'account', message: 'accountUnverified' }];
  if (code === 'evidence_required') return [{ field: 'files', message: 'proofMissing' }];
  return errors.flatMap(({ pointer }): ClaimProblem[] => {
    if (pointer.startsWith('/proofUploadIds')) return [{ field: 'files', message: 'proofRefused' }];
    return pointer === '/payoutAccountId' ? [{ field: 'account', message: 'accountMissing' }] : [];
  });
}

/** The claim as it is sent: for everything that counts. */
export function claimInput({ entries }: CashbackState): ClaimInput | null {
  if (!entries?.accountId) return null;
  const proofUploadIds = uploadedIds(entries.files);
  return {
    campaignId: entries.campaignId,
    payoutAccountId: entries.accountId,
    ...(proofUploadIds.length > 0 && { proofUploadIds }),
  };
}

/** Fields of an account that are empty and must not be. */
export const missingFields = (form: AccountForm): AccountField[] =>
  (['holderName', 'account'] as const).filter((field) => form[field].trim() === '');

export function accountInput({ method, holderName, account, bankCode }: AccountForm): PayoutAccountInput {
  return {
    method,
    holderName: holderName.trim(),
    account: account.trim(),
    ...(method === 'bankTransfer' && bankCode.trim() && { bankCode: bankCode.trim() }),
  };
}
