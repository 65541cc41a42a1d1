import type { CoreOptions } from './core/core.ts';
import { createCore } from './core/ky-core.ts';
import { createTokenSource } from './core/token-source.ts';
import { merchantCasesResource } from './resources/cases.ts';
import { cashbackResource } from './resources/cashback.ts';
import { customersResource } from './resources/customers.ts';
import { eventsResource } from './resources/events.ts';
import { merchantFeedbackResource } from './resources/feedback.ts';
import { creditNotesResource, ordersResource } from './resources/orders.ts';
import { pointsResource } from './resources/points.ts';
import { ratingsResource } from './resources/ratings.ts';
import { returnsResource } from './resources/returns.ts';
import { sessionsResource } from './resources/sessions.ts';
import { settingsResource } from './resources/settings.ts';
import { merchantSurveysResource } from './resources/surveys.ts';
import { uploadsResource } from './resources/uploads.ts';

export type StaffClientOptions = Omit<CoreOptions, 'credential'> & {
  /** Gets a staff session token from your own server, as for the shopper client; there is nobody else to be. */
  getToken: (rejected?: string) => string | Promise<string>;
};

/** All that a desk in the browser may do, within the role of the session. */
export type StaffClient = ReturnType<typeof createStaffClient>;

export const createStaffClient = ({ getToken, ...options }: StaffClientOptions) => {
  const core = createCore({ ...options, credential: createTokenSource(getToken) });
  return {
    core,
    cases: merchantCasesResource(core),
    cashback: cashbackResource(core),
    creditNotes: creditNotesResource(core),
    customers: customersResource(core),
    events: eventsResource(core),
    feedback: merchantFeedbackResource(core),
    orders: ordersResource(core),
    points: pointsResource(core),
    ratings: ratingsResource(core),
    returns: returnsResource(core),
    sessions: sessionsResource(core),
    settings: settingsResource(core),
    surveys: merchantSurveysResource(core),
    uploads: uploadsResource(core),
  };
};
