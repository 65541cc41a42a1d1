import type { Migration } from 'kysely/migration';
import { up as createMerchants } from './0001_create_merchants.ts';
import { up as createSettingsVersions } from './0002_create_settings_versions.ts';
import { up as createIdempotencyRecords } from './0003_create_idempotency_records.ts';
import { up as createEvents } from './0004_create_events.ts';
import { up as createDeadlines } from './0005_create_deadlines.ts';
import { up as createLedger } from './0006_create_ledger.ts';
import { up as createCustomers } from './0010_create_customers.ts';
import { up as createOrders } from './0011_create_orders.ts';
import { up as createCreditNotes } from './0012_create_credit_notes.ts';
import { up as createReturns } from './0013_create_returns.ts';
import { up as createGuestChallenges } from './0020_create_guest_challenges.ts';
import { up as createNotifications } from './0021_create_notifications.ts';
import { up as createUploads } from './0022_create_uploads.ts';
import { up as createFeedback } from './0023_create_feedback.ts';
import { up as createCases } from './0024_create_cases.ts';
import { up as indexEventsByOrder } from './0025_index_events_by_order.ts';
import { up as createInstallation } from './0026_create_installation.ts';
import { up as createPoints } from './0030_create_points.ts';
import { up as createCashback } from './0031_create_cashback.ts';
import { up as dropEventsMerchantReference } from './0032_drop_events_merchant_reference.ts';
import { up as extendFeedback } from './0040_extend_feedback.ts';
import { up as extendCases } from './0041_extend_cases.ts';
import { up as createFeedbackCounts } from './0042_create_feedback_counts.ts';
import { up as createContactBudget } from './0045_create_contact_budget.ts';
import { up as createSurveyResponses } from './0046_create_survey_responses.ts';
import { up as addCustomerSegments } from './0047_add_customer_segments.ts';
import { up as acceptSurveyPhotos } from './0048_accept_survey_photos.ts';
import { up as addClosingOfCases } from './0049_add_closing_of_cases.ts';
import { up as indexFeedbackTags } from './0050_index_feedback_tags.ts';

/** Forward only: a migration that has left the house is never edited, the next one corrects it. */
export const migrations: Record<string, Migration> = {
  '0001_create_merchants': { up: createMerchants },
  '0002_create_settings_versions': { up: createSettingsVersions },
  '0003_create_idempotency_records': { up: createIdempotencyRecords },
  '0004_create_events': { up: createEvents },
  '0005_create_deadlines': { up: createDeadlines },
  '0006_create_ledger': { up: createLedger },
  '0010_create_customers': { up: createCustomers },
  '0011_create_orders': { up: createOrders },
  '0012_create_credit_notes': { up: createCreditNotes },
  '0013_create_returns': { up: createReturns },
  '0020_create_guest_challenges': { up: createGuestChallenges },
  '0021_create_notifications': { up: createNotifications },
  '0022_create_uploads': { up: createUploads },
  '0023_create_feedback': { up: createFeedback },
  '0024_create_cases': { up: createCases },
  '0025_index_events_by_order': { up: indexEventsByOrder },
  '0026_create_installation': { up: createInstallation },
  '0030_create_points': { up: createPoints },
  '0031_create_cashback': { up: createCashback },
  '0032_drop_events_merchant_reference': { up: dropEventsMerchantReference },
  '0040_extend_feedback': { up: extendFeedback },
  '0041_extend_cases': { up: extendCases },
  '0042_create_feedback_counts': { up: createFeedbackCounts },
  '0045_create_contact_budget': { up: createContactBudget },
  '0046_create_survey_responses': { up: createSurveyResponses },
  '0047_add_customer_segments': { up: addCustomerSegments },
  '0048_accept_survey_photos': { up: acceptSurveyPhotos },
  '0049_add_closing_of_cases': { up: addClosingOfCases },
  '0050_index_feedback_tags': { up: indexFeedbackTags },
};
