import type { OperationId } from '@aftercart/contract/operations';
import type { RateLimiter } from '../lib/rate-limiter.ts';
import { type Refusal, refuse } from '../lib/result.ts';
import type { Caller } from './caller.ts';
import type { AnyOperation } from './operation.ts';
import type { MerchantSettings } from './routes.ts';
import { caseLinkAllows, widgetsAllow } from './widget-scope.ts';

/** Whether the contract lets this caller in at all; null when it does. */
export const refuseCaller = (operation: AnyOperation, caller: Caller): Refusal | null => {
  if (!operation.callers.includes(caller.kind)) {
    return refuse('forbidden', `This operation is for: ${operation.callers.join(', ')}.`);
  }
  if (caller.kind === 'staff' && operation.roles !== null && !operation.roles.includes(caller.role)) {
    return refuse('forbidden', `This operation needs one of the roles: ${operation.roles.join(', ')}.`);
  }
  if (caller.kind === 'shopper' && caller.caseIds !== null && !caseLinkAllows(operation.operationId)) {
    return refuse('forbidden', 'This session is limited to a case.');
  }
  if (caller.kind === 'shopper' && !widgetsAllow(caller.widgets, operation.operationId)) {
    return refuse('forbidden', 'This session is limited to other widgets.');
  }
  return null;
};

/** A page may only use the credentials of a merchant that lists its origin; an empty list means any. */
export const refuseOrigin = (origin: string | null, { document }: MerchantSettings): Refusal | null => {
  const { allowedOrigins } = document.general;
  if (origin === null || allowedOrigins.length === 0 || allowedOrigins.includes(origin)) return null;
  return refuse('origin_not_allowed');
};

const MINUTE_MS = 60_000;
/** Wrong credentials from one address: plenty for a misconfigured shop, nothing for somebody who guesses. */
const FAILED_SIGN_INS_PER_MINUTE = 300;

const tooMany = (seconds: number | null): Refusal | null =>
  seconds === null ? null : { ...refuse('rate_limited'), retryAfterSeconds: seconds };

/** A publishable key is in every browser of a shop, so there each address counts by itself. */
const credentialName = (caller: Caller, address: string): string => {
  switch (caller.kind) {
    case 'shopper':
      return `${caller.merchantId} ${caller.jti}`;
    case 'staff':
      return `${caller.merchantId} staff ${caller.staffId}`;
    case 'publishable':
      return `${caller.merchantId} public ${address}`;
    case 'secret':
      return `${caller.merchantId} secret`;
  }
};

/**
 * What may be done without a name, by whom. A session is counted as well where a survey decides whether it keeps the
 * name: nobody fills an anonymous box through a session either.
 */
const maybeAnonymous: { readonly [Id in OperationId]?: readonly Caller['kind'][] } = {
  createFeedback: ['publishable'],
  startSurveyResponse: ['publishable', 'shopper'],
  submitSurveyResponse: ['publishable', 'shopper'],
};

/** Addresses and credentials are held in memory only, for as long as their bucket lasts. */
export const createLimits = (limiter: RateLimiter) => ({
  failedSignIn: (address: string): Refusal | null =>
    tooMany(limiter.take(`failed ${address}`, FAILED_SIGN_INS_PER_MINUTE, MINUTE_MS)),

  request: (caller: Caller, operationId: OperationId, address: string, settings: MerchantSettings): Refusal | null => {
    const { limits } = settings.document;
    const name = credentialName(caller, address);
    const general = tooMany(limiter.take(name, limits.requestsPerMinute, MINUTE_MS));
    const isLimited = maybeAnonymous[operationId]?.includes(caller.kind) === true;
    if (general !== null || !isLimited) return general;
    return tooMany(limiter.take(`${operationId} ${name}`, limits.anonymousFeedbackPerMinute, MINUTE_MS));
  },

  /** Answers on a page of ours, where no credential tells who answers. */
  page: (merchantId: string, address: string, { document }: MerchantSettings): Refusal | null => {
    const name = `page ${merchantId} ${address}`;
    return tooMany(limiter.take(name, document.limits.anonymousFeedbackPerMinute, MINUTE_MS));
  },
});

export type Limits = ReturnType<typeof createLimits>;
