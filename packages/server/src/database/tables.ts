import type { LedgerTables } from '../ledger/ledger.tables.ts';
import type { CaseTables } from '../modules/cases/cases.tables.ts';
import type { CashbackTables } from '../modules/cashback/cashback.tables.ts';
import type { ContactTables } from '../modules/contacts/contacts.tables.ts';
import type { CreditNoteTables } from '../modules/credit-notes/credit-notes.tables.ts';
import type { CustomerTables } from '../modules/customers/customers.tables.ts';
import type { FeedbackTables } from '../modules/feedback/feedback.tables.ts';
import type { NotificationTables } from '../modules/notifications/notifications.tables.ts';
import type { OrderTables } from '../modules/orders/orders.tables.ts';
import type { PointsTables } from '../modules/points/points.tables.ts';
import type { ReturnTables } from '../modules/returns/returns.tables.ts';
import type { SessionTables } from '../modules/sessions/sessions.tables.ts';
import type { SurveyTables } from '../modules/surveys/surveys.tables.ts';
import type { UploadTables } from '../modules/uploads/uploads.tables.ts';
import type { CoreTables } from './core.tables.ts';

/** Every table of the database. A module declares its own in `<module>.tables.ts` and joins here. */
export type Tables = CoreTables &
  LedgerTables &
  CustomerTables &
  OrderTables &
  CreditNoteTables &
  ReturnTables &
  SessionTables &
  NotificationTables &
  UploadTables &
  FeedbackTables &
  CaseTables &
  PointsTables &
  CashbackTables &
  ContactTables &
  SurveyTables;
