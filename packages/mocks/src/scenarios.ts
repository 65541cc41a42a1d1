import type {
  CaseStatus,
  ClaimStatus,
  NonReturnableReason,
  PayoutAccountStatus,
  RedemptionStatus,
  ReturnStatus,
  Survey,
  SurveyPlacement,
  SurveyRefusal,
  SurveyResponseStatus,
  Timestamp,
} from '@aftercart/contract';
import type { OperationId } from '@aftercart/contract/operations';
import * as strict from '@aftercart/contract/strict-schemas';
import { example } from './examples.ts';
import { claim } from './operations/cashback.ts';
import { giveBack, redeem } from './operations/points.ts';
import { addReturn } from './operations/returns.ts';
import { beginResponse, dismissResponse, submitResponse } from './operations/surveys.ts';
import { casePaths, claimPaths, noted, redemptionPaths, returnPaths } from './paths.ts';
import type { Failure, Scenario } from './scenario.ts';
import { moveCase, moveClaim, moveRedemption, moveReturn } from './transitions.ts';

/** One return of the example order, in this status. */
export const returnIn = (status: ReturnStatus): Scenario => ({
  seed: (world) => {
    const thing = addReturn(world, {
      orderId: 'ord_536367',
      resolution: status === 'exchanged' ? 'exchange' : 'refund',
      lines: [{ lineId: '1', quantity: 2, reasonCode: 'changedMind', comment: 'Too small for our window.' }],
    });
    for (const [action, actor] of returnPaths[status]) moveReturn(world, thing, noted(action), actor);
  },
});

/** An order whose lines cannot be returned, for this reason. */
export const notReturnable = (reason: NonReturnableReason): Scenario => ({
  seed: ({ data }) => {
    for (const line of data.returnOptions.flatMap(({ lines }) => lines)) {
      line.returnableQuantity = 0;
      line.nonReturnableReason = reason;
    }
  },
});

/** One claim of all cashback there is, in this status. */
export const claimIn = (status: ClaimStatus): Scenario => ({
  seed: (world) => {
    const [account] = world.data.payoutAccounts;
    const [progress] = world.data.cashbackProgress;
    if (!account || !progress) throw new Error('There is nothing to claim, or nowhere to pay it');
    const thing = claim(world, { campaignId: progress.campaign.id, payoutAccountId: account.id });
    for (const [action, actor] of claimPaths[status]) moveClaim(world, thing, noted(action), actor);
  },
});

/** The one payout account, in this status. */
export const payoutAccountIn = (status: PayoutAccountStatus): Scenario => ({
  seed: ({ data }) => {
    for (const account of data.payoutAccounts) {
      account.status = status;
      account.reasonCode = status === 'failed' ? 'account_not_found' : null;
    }
  },
});

/** One case about a low score, in this status. */
export const caseIn = (status: CaseStatus): Scenario => ({
  seed: (world) => {
    const thing = example('Case', strict.Case);
    world.data.cases.unshift(thing);
    for (const [action, actor] of casePaths[status]) moveCase(world, thing, noted(action), actor);
  },
});

/** One closed case whose shopper is asked whether all is well. */
export const followUpAsked: Scenario = {
  seed: (world) => {
    caseIn('closed').seed?.(world);
    const followUp = world.data.cases[0]?.followUp;
    if (followUp) Object.assign(followUp, { dueAt: world.now(), askedAt: world.now() });
  },
};

/** These surveys and no others. Whom they are for is judged by the shopper of the examples, who has no earlier order. */
export const asking = (...surveys: Survey[]): Scenario => ({
  seed: ({ data }) => {
    data.settings.surveys.surveys = surveys;
  },
});

/** No survey at this placement, for this reason. */
export const notAsked = (
  placement: SurveyPlacement,
  reason: SurveyRefusal,
  availableAt: Timestamp | null = null,
): Scenario => ({
  seed: ({ data }) => {
    data.surveyRefusals[placement] = { outcome: 'none', reason, availableAt };
  },
});

/** The survey after the delivery of the example order, in this status; where something is answered, by the examples. */
export const surveyIn = (status: SurveyResponseStatus): Scenario => ({
  seed: (world) => {
    const { version } = world.data.settings;
    const subject = { type: 'order', id: 'ord_536367' } as const;
    const occasion = { placement: 'order-delivered', subject, locale: 'en' } as const;
    const response = beginResponse(world, { id: 'delivered', version, anonymous: false }, occasion);
    if (status === 'submitted') {
      submitResponse(world, response, example('SurveySubmissionInput', strict.SurveySubmissionInput));
    }
    if (status === 'dismissed') dismissResponse(world, response);
    if (status === 'partial') {
      const { answers, seconds, revision } = example('SurveyAnswersInput', strict.SurveyAnswersInput);
      Object.assign(response, { status, answers, seconds, revision });
    }
    if (status === 'expired') Object.assign(response, { status, expiresAt: null });
  },
});

/** One reward given for points, in this status. */
export const redemptionIn = (status: RedemptionStatus): Scenario => ({
  seed: (world) => {
    const [reward] = world.data.rewards;
    if (!reward) throw new Error('There is no reward');
    const thing = redeem(world, reward);
    for (const [action, actor] of redemptionPaths[status]) moveRedemption(world, thing, { action }, actor);
    if (status === 'cancelled') giveBack(world, thing);
  },
});

/** The shopper on a level of the merchant's settings: `member`, `gold` or `black-diamond` unless those are changed. */
export const onTier = (id: string): Scenario => ({
  seed: ({ data }) => {
    const { tiers, tierWindowDays } = data.settings.points;
    const index = tiers.findIndex((tier) => tier.id === id);
    const rule = tiers[index];
    if (!rule) throw new Error(`There is no tier ${id}`);
    const { currency } = data.settings.general;
    const { threshold, ...privileges } = rule;
    const spend = threshold + 9218;
    data.points.tier = { ...privileges, qualifyingSpend: { amount: spend, currency }, windowDays: tierWindowDays };
    const next = tiers[index + 1];
    data.points.nextTier = next
      ? {
          id: next.id,
          name: next.name,
          threshold: { amount: next.threshold, currency },
          missing: { amount: next.threshold - spend, currency },
        }
      : null;
  },
});

/** Points of this many; nothing pending or expiring. Negative ones are a debt. */
export const withPoints = (balance: number): Scenario => ({
  seed: ({ data }) => {
    const available = Math.max(0, balance);
    Object.assign(data.points, {
      balance,
      available,
      pending: 0,
      debt: available - balance,
      expiring: [],
      releasing: [],
    });
    const { value } = data.settings.points;
    if (value && data.points.value) data.points.value.amount = Math.floor((available * value.minor) / value.points);
  },
});

/** One operation fails; the others work. */
export const failing = (operation: OperationId, failure: Failure): Scenario => ({ failures: { [operation]: failure } });

export const scenarios = {
  /** Ellen Hart, signed in: one delivered order, 1200 points, 5 pounds to claim. */
  default: {},
  /** A new shopper: nothing bought, nothing earned, nothing on offer. */
  empty: {
    seed: (world) => {
      withPoints(0).seed?.(world);
      Object.assign(world.data, {
        orders: [],
        returnOptions: [],
        pointsEntries: [],
        rewards: [],
        campaigns: [],
        cashbackProgress: [],
        payoutAccounts: [],
      });
    },
  },
  /** Everything answers 500. */
  error: { failAll: 'internal' },
  /** Nothing answers. */
  offline: { failAll: 'offline' },
  /** The session endpoint knows nobody; the publishable key still works. */
  signedOut: { signedIn: false },
  /** Everything takes a second and a half. */
  slow: { delayMs: 1500 },
  /** Nothing ever comes. */
  loading: { delayMs: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, Scenario>;
