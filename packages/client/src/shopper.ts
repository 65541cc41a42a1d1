import type { CoreOptions } from './core/core.ts';
import { createCore } from './core/ky-core.ts';
import { createTokenSource } from './core/token-source.ts';
import { casesResource } from './resources/cases.ts';
import { cashbackResource } from './resources/cashback.ts';
import { customersResource } from './resources/customers.ts';
import { eventsResource } from './resources/events.ts';
import { feedbackResource } from './resources/feedback.ts';
import { creditNotesResource, ordersResource } from './resources/orders.ts';
import { pointsResource } from './resources/points.ts';
import { ratingsResource } from './resources/ratings.ts';
import { returnsResource } from './resources/returns.ts';
import { sessionsResource } from './resources/sessions.ts';
import { surveysResource } from './resources/surveys.ts';
import { uploadsResource } from './resources/uploads.ts';

export type ShopperClientOptions = Omit<CoreOptions, 'credential'> & {
  /** `pk_…`: names the merchant. It is no secret. */
  publishableKey: string;
  /**
   * Gets a session token from your own server, or null while nobody is signed in. The client keeps the token and asks
   * again before it ends; it then says which token was rejected, if one was.
   */
  getToken?: (rejected?: string) => string | null | Promise<string | null>;
};

/** All that a shopper's browser may do. Without a session only what the publishable key may. */
export type ShopperClient = ReturnType<typeof createShopperClient>;

export const createShopperClient = ({ publishableKey, getToken, ...options }: ShopperClientOptions) => {
  // A key has no lifetime and is not kept, so a sign-in is noticed by the next request.
  const credential = getToken
    ? createTokenSource(async (rejected) => (await getToken(rejected)) ?? publishableKey)
    : () => publishableKey;
  const core = createCore({ ...options, credential });
  return {
    core,
    cases: casesResource(core),
    cashback: cashbackResource(core),
    creditNotes: creditNotesResource(core),
    customers: customersResource(core),
    events: eventsResource(core),
    feedback: feedbackResource(core),
    orders: ordersResource(core),
    points: pointsResource(core),
    ratings: ratingsResource(core),
    returns: returnsResource(core),
    sessions: sessionsResource(core),
    surveys: surveysResource(core),
    uploads: uploadsResource(core),
  };
};
