import type { Subject, SurveyAnswers, SurveyPlacement, SurveyRefusal, SurveySeconds } from '@aftercart/contract';
import type { SurveyResponseStatus } from '@aftercart/contract/machines';
import type { CustomerFacts } from '@aftercart/contract/survey-rules';

/** Who answers: a customer, a guest by an order, or (both null) nobody that is known. */
export type Author = { customerId: string | null; orderId: string | null };

export const nobody: Author = { customerId: null, orderId: null };

/**
 * - `customer`, `guest`: a session or a link that names one;
 * - `nobody`: a publishable key, or a link that anybody may open.
 */
export type PersonKind = 'customer' | 'guest' | 'nobody';

/** What is known of the thing that a survey is asked about. */
export type Occasion =
  /** There is none, or it is another's; which of both is not told. */
  | { kind: 'unknown' }
  /** Only its owner can name it. */
  | { kind: 'unproven' }
  /** It has not come yet. */
  | { kind: 'pending'; reason: 'notDelivered' | 'tooEarly' }
  /** It never will, as for a cancelled order. */
  | { kind: 'missed' }
  /** `at` is null where no instant counts, as at a kiosk. */
  | { kind: 'happened'; at: Date | null };

export type OwnedOccasion = { occasion: Occasion; customerId: string | null; orderId: string | null };

export const noFacts: CustomerFacts = { tier: null, segments: [], relationship: null };

export type StoredResponse = {
  merchantId: string;
  id: string;
  surveyId: string;
  surveyVersion: number;
  placement: SurveyPlacement;
  subject: Subject;
  anonymous: boolean;
  customerId: string | null;
  orderId: string | null;
  authorKey: string | null;
  occasionKey: string | null;
  /** Null for an anonymous answer. */
  facts: CustomerFacts | null;
  locale: string | null;
  status: SurveyResponseStatus;
  version: number;
  revision: number;
  answers: SurveyAnswers;
  seconds: SurveySeconds;
  submittedAt: Date | null;
  editableUntil: Date | null;
  expiresAt: Date | null;
  rewardPoints: number;
  caseId: string | null;
  expectedBy: Date | null;
  promoterInvite: boolean;
  createdAt: Date;
  updatedAt: Date;
};

export type Refused = { ask: false; reason: SurveyRefusal; availableAt: Date | null };
