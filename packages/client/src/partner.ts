import type { CoreOptions } from './core/core.ts';
import { AftercartError } from './core/errors.ts';
import { createCore } from './core/ky-core.ts';
import { merchantCasesResource } from './resources/cases.ts';
import { cashbackResource } from './resources/cashback.ts';
import { partnerCustomersResource } from './resources/customers.ts';
import { eventsResource } from './resources/events.ts';
import { merchantFeedbackResource } from './resources/feedback.ts';
import { partnerCreditNotesResource, partnerOrdersResource } from './resources/orders.ts';
import { pointsResource } from './resources/points.ts';
import { ratingsResource } from './resources/ratings.ts';
import { returnsResource } from './resources/returns.ts';
import { partnerSessionsResource } from './resources/sessions.ts';
import { settingsResource } from './resources/settings.ts';
import { merchantSurveysResource } from './resources/surveys.ts';
import { uploadsResource } from './resources/uploads.ts';

export type PartnerClientOptions = Omit<CoreOptions, 'credential'> & {
  /** `sk_…`: may do everything, so it never leaves your server. */
  secretKey: string;
};

/** All that a merchant's server may do. */
export type PartnerClient = ReturnType<typeof createPartnerClient>;

/** @throws AftercartError for a key that is no secret key: the other kinds would be refused call by call. */
export const createPartnerClient = ({ secretKey, ...options }: PartnerClientOptions) => {
  if (!secretKey.startsWith('sk_')) throw new AftercartError('secretKey must be a secret key (sk_…)');
  const core = createCore({ ...options, credential: () => secretKey });
  return {
    core,
    cases: merchantCasesResource(core),
    cashback: cashbackResource(core),
    creditNotes: partnerCreditNotesResource(core),
    customers: partnerCustomersResource(core),
    events: eventsResource(core),
    feedback: merchantFeedbackResource(core),
    orders: partnerOrdersResource(core),
    points: pointsResource(core),
    ratings: ratingsResource(core),
    returns: returnsResource(core),
    sessions: partnerSessionsResource(core),
    settings: settingsResource(core),
    surveys: merchantSurveysResource(core),
    uploads: uploadsResource(core),
  };
};
