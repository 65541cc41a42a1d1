import type { CashbackStep, Claim, ClaimStatus, PayoutAccount } from '@aftercart/contract';
import { claimWay } from '@aftercart/contract/machines';
import type { Tone } from '../../controls/status-pill/status-pill.ts';
import type { TimelineStep } from '../../controls/timeline/timeline.ts';
import { promiseWords, wayWords } from '../../internal/case-words.ts';
import type { Failure } from '../../internal/failure.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import { formatMoney } from '../../internal/money.ts';
import { stationsOf } from '../../internal/stations.ts';
import type { CashbackKey } from './messages/en.ts';

/** Words for what the server says in codes. What is newer than these words is left out, or said in general. */

export type Strings = Pick<LocalizeController<CashbackKey>, 'locale' | 'text'>;

const tones: { readonly [Status in ClaimStatus]?: Tone } = {
  infoNeeded: 'caution',
  approved: 'positive',
  payoutPending: 'positive',
  payoutFailed: 'negative',
  paid: 'positive',
  declined: 'negative',
};

export const toneOf = (status: ClaimStatus): Tone => tones[status] ?? 'neutral';

export const statusWord = (status: ClaimStatus, { text }: Strings): string =>
  text(`is.${status}`) || text('is.inReview');

/** What a step pays, e.g. "10% back, up to £50.00". */
export function rewardWord({ reward }: Pick<CashbackStep, 'reward'>, { text, locale }: Strings): string {
  if (reward.type === 'fixed') return text('amountBack', { amount: formatMoney(reward.amount, locale) });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const percent = share.format(reward.basisPoints / 10_000);
  return reward.max
    ? text('percentUpTo', { percent, max: formatMoney(reward.max, locale) })
    : text('percentBack', { percent });
}

/** What is promised, what the shopper is asked to do, or why it was declined; a rule that was not met stands among the checks. */
export function promiseOf(claim: Claim, strings: Strings, now?: Date): string | null {
  const { status, payout } = claim;
  if (status === 'payoutFailed') return strings.text('payoutFailed');
  const expectedBy = (status === 'payoutPending' && payout?.expectedBy) || claim.expectedBy;
  return promiseWords({ ...claim, expectedBy }, claimWay, strings, now);
}

export const timelineOf = (claim: Claim, strings: Strings): TimelineStep[] =>
  wayWords(stationsOf(claimWay, claim), statusWord(claim.status, strings), strings);

/** "Bank account •••• 5555". */
export const accountWord = ({ method, maskedAccount }: PayoutAccount, { text }: Strings): string =>
  `${text(`method.${method}`) || method} ${maskedAccount}`;

/** Why an account could not be confirmed, and what to do about it. */
export const accountFailure = (reasonCode: string | null, { text }: Strings): string =>
  text(`failed.${reasonCode ?? 'other'}` as CashbackKey) || text('failed.other');

export const failureText = (failure: Failure, { text }: Strings): string =>
  text(`refused.${failure.code ?? ''}` as CashbackKey) || text(failure.message);
