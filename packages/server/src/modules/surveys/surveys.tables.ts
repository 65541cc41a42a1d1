import type { SurveyAnswers, SurveyPlacement, SurveySeconds } from '@aftercart/contract';
import type { SurveyResponseStatus } from '@aftercart/contract/machines';
import type { CustomerFacts } from '@aftercart/contract/survey-rules';
import type { Instant, Json } from '../../database/core.tables.ts';

export type SurveyResponseRow = {
  merchant_id: string;
  id: string;
  survey_id: string;
  /** The settings version whose questions were asked. */
  survey_version: number;
  placement: SurveyPlacement;
  subject_type: string;
  subject_id: string | null;
  anonymous: boolean;
  /** From here to `facts`: null for an anonymous answer. */
  customer_id: string | null;
  order_id: string | null;
  /** Who answers and on what occasion: one survey is answered once by each. Null where nobody is known. */
  author_key: string | null;
  occasion_key: string | null;
  /** What the questions were chosen by. */
  facts: Json<CustomerFacts> | null;
  locale: string | null;
  status: SurveyResponseStatus;
  version: number;
  revision: number;
  answers: Json<SurveyAnswers>;
  seconds: Json<SurveySeconds>;
  submitted_at: Instant | null;
  editable_until: Instant | null;
  expires_at: Instant | null;
  reward_points: number;
  case_id: string | null;
  expected_by: Instant | null;
  promoter_invite: boolean;
  created_at: Instant;
  updated_at: Instant;
};

/** Every submission as it came; rows are added and never changed. */
type SurveyVersionRow = {
  merchant_id: string;
  response_id: string;
  version: number;
  answers: Json<SurveyAnswers>;
  seconds: Json<SurveySeconds>;
  created_at: Instant;
};

/** An offer that was taken up without a name, so that it is taken up once. Joined to nothing. */
type SpentNonceRow = {
  merchant_id: string;
  nonce_print: string;
  /** `YYYY-MM-DD`: the last day on which the offer stood. */
  until: string;
};

export type SurveyTables = {
  survey_responses: SurveyResponseRow;
  survey_versions: SurveyVersionRow;
  spent_nonces: SpentNonceRow;
};
