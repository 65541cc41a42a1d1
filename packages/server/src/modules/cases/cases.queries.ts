import type { CaseCategory, FeedbackMetric, SubjectType } from '@aftercart/contract';
import type { CaseStatus } from '@aftercart/contract/machines';
import { type Selectable, sql } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import { type Page, pageOf } from '../../lib/page.ts';
import type { CaseRow } from './cases.tables.ts';
import type { StoredCase } from './cases.types.ts';

/** What is read of cases. */

const toCase = (row: Selectable<CaseRow>): StoredCase => ({
  merchantId: row.merchant_id,
  id: row.id,
  number: row.number,
  category: row.category as CaseCategory,
  priority: row.priority,
  level: row.level,
  status: row.status,
  subject: { type: row.subject_type as SubjectType, id: row.subject_id },
  customerId: row.customer_id,
  orderId: row.order_id,
  feedbackId: row.feedback_id,
  score: row.score,
  metric: row.metric as FeedbackMetric | null,
  comment: row.comment,
  locale: row.locale,
  tags: row.tags,
  contactDueAt: row.contact_due_at,
  reportDueAt: row.report_due_at,
  closesAt: row.closes_at,
  followUp:
    row.follow_up_due_at === null
      ? null
      : {
          dueAt: row.follow_up_due_at,
          askedAt: row.follow_up_asked_at,
          answeredAt: row.follow_up_answered_at,
          satisfied: row.follow_up_satisfied,
        },
  settingsVersion: row.settings_version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const caseById = (db: Queryable, merchantId: string, id: string) =>
  db.selectFrom('cases').selectAll().where('merchant_id', '=', merchantId).where('id', '=', id);

export const findCase = async (db: Queryable, merchantId: string, id: string): Promise<StoredCase | null> => {
  const row = await caseById(db, merchantId, id).executeTakeFirst();
  return row === undefined ? null : toCase(row);
};

/** As `findCase`, and holds the row until the commit. */
export const lockCase = async (tx: Tx, merchantId: string, id: string): Promise<StoredCase | null> => {
  const row = await caseById(tx, merchantId, id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toCase(row);
};

type CaseFilter = {
  status?: CaseStatus | undefined;
  customerId?: string | undefined;
  orderIds?: readonly string[] | undefined;
  /** Only these, for who came by a link. */
  ids?: readonly string[] | undefined;
  limit: number;
  /** The id of the last one seen. */
  after: string | null;
};

/** Latest first: the ids sort by time. */
export const listCases = async (db: Queryable, merchantId: string, filter: CaseFilter): Promise<Page<StoredCase>> => {
  let query = db.selectFrom('cases').selectAll().where('merchant_id', '=', merchantId).orderBy('id', 'desc');
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  if (filter.customerId !== undefined) query = query.where('customer_id', '=', filter.customerId);
  if (filter.orderIds !== undefined) {
    query = query.where('order_id', '=', sql<string>`any(${[...filter.orderIds]}::text[])`);
  }
  if (filter.ids !== undefined) query = query.where('id', '=', sql<string>`any(${[...filter.ids]}::text[])`);
  if (filter.after !== null) query = query.where('id', '<', filter.after);
  return pageOf(await query.limit(filter.limit + 1).execute(), filter.limit, toCase, (row) => [row.id]);
};
