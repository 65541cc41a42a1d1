import type { UploadContentType } from '@aftercart/contract';
import type { Selectable } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { UploadRow } from './uploads.tables.ts';
import type { StoredUpload } from './uploads.types.ts';

/** What is read of uploads. */

const toUpload = (row: Selectable<UploadRow>): StoredUpload => ({
  id: row.id,
  purpose: row.purpose,
  fileName: row.file_name,
  contentType: row.content_type as UploadContentType,
  bytes: row.bytes,
  sha256: row.sha256,
  customerId: row.customer_id,
  orderIds: row.order_ids,
  uploadedBy: row.uploaded_by,
  usedBy: row.used_by,
  createdAt: row.created_at,
});

const byIds = (db: Queryable, merchantId: string, ids: readonly string[]) =>
  db.selectFrom('uploads').selectAll().where('merchant_id', '=', merchantId).where('id', 'in', ids).orderBy('id');

export const findUpload = async (db: Queryable, merchantId: string, id: string): Promise<StoredUpload | null> => {
  const row = await byIds(db, merchantId, [id]).executeTakeFirst();
  return row === undefined ? null : toUpload(row);
};

/** Those that exist, held until the commit: two returns cannot take the same file. */
export const lockUploads = async (tx: Tx, merchantId: string, ids: readonly string[]): Promise<StoredUpload[]> =>
  ids.length === 0 ? [] : (await byIds(tx, merchantId, ids).forUpdate().execute()).map(toUpload);

/** What else was sent with the same bytes and is in use: a proof that serves twice, whoever sent it. */
export const findTwins = async (
  db: Queryable,
  merchantId: string,
  ids: readonly string[],
): Promise<{ id: string; twinId: string; twinUsedBy: string }[]> => {
  if (ids.length === 0) return [];
  return db
    .selectFrom('uploads as one')
    .innerJoin('uploads as twin', (join) =>
      join
        .onRef('twin.merchant_id', '=', 'one.merchant_id')
        .onRef('twin.sha256', '=', 'one.sha256')
        .onRef('twin.id', '!=', 'one.id'),
    )
    .select(['one.id', 'twin.id as twinId', 'twin.used_by as twinUsedBy'])
    .where('one.merchant_id', '=', merchantId)
    .where('one.id', 'in', ids)
    .where('twin.used_by', 'is not', null)
    .$narrowType<{ twinUsedBy: string }>()
    .orderBy('twin.id')
    .execute();
};
