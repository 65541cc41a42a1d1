import type { Migration } from 'kysely/migration';
import * as createMerchants from './0001_create_merchants.ts';
import * as createSettingsVersions from './0002_create_settings_versions.ts';
import * as createIdempotencyRecords from './0003_create_idempotency_records.ts';
import * as createEvents from './0004_create_events.ts';
import * as createDeadlines from './0005_create_deadlines.ts';
import * as createLedger from './0006_create_ledger.ts';
import * as createCustomers from './0010_create_customers.ts';
import * as createOrders from './0011_create_orders.ts';
import * as createCreditNotes from './0012_create_credit_notes.ts';
import * as createReturns from './0013_create_returns.ts';
import * as createGuestChallenges from './0020_create_guest_challenges.ts';
import * as createNotifications from './0021_create_notifications.ts';
import * as createUploads from './0022_create_uploads.ts';
import * as createFeedback from './0023_create_feedback.ts';
import * as createCases from './0024_create_cases.ts';
import * as indexEventsByOrder from './0025_index_events_by_order.ts';
import * as createInstallation from './0026_create_installation.ts';
import * as createPoints from './0030_create_points.ts';
import * as createCashback from './0031_create_cashback.ts';

/** Forward only: a migration that has left the house is never edited, the next one corrects it. */
export const migrations: Record<string, Migration> = {
  '0001_create_merchants': createMerchants,
  '0002_create_settings_versions': createSettingsVersions,
  '0003_create_idempotency_records': createIdempotencyRecords,
  '0004_create_events': createEvents,
  '0005_create_deadlines': createDeadlines,
  '0006_create_ledger': createLedger,
  '0010_create_customers': createCustomers,
  '0011_create_orders': createOrders,
  '0012_create_credit_notes': createCreditNotes,
  '0013_create_returns': createReturns,
  '0020_create_guest_challenges': createGuestChallenges,
  '0021_create_notifications': createNotifications,
  '0022_create_uploads': createUploads,
  '0023_create_feedback': createFeedback,
  '0024_create_cases': createCases,
  '0025_index_events_by_order': indexEventsByOrder,
  '0026_create_installation': createInstallation,
  '0030_create_points': createPoints,
  '0031_create_cashback': createCashback,
};
