import type { UploadContentType } from '@aftercart/contract';
import type { Selectable } from 'kysely';
import type { Queryable, Tx } from '../../database/database.ts';
import type { UploadRow } from './uploads.tables.ts';
import type { StoredUpload } from './uploads.types.ts';

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

export const insertUpload = async (tx: Tx, merchantId: string, upload: StoredUpload): Promise<void> => {
  await tx
    .insertInto('uploads')
    .values({
      merchant_id: merchantId,
      id: upload.id,
      purpose: upload.purpose,
      file_name: upload.fileName,
      content_type: upload.contentType,
      bytes: upload.bytes,
      sha256: upload.sha256,
      customer_id: upload.customerId,
      order_ids: upload.orderIds === null ? null : JSON.stringify(upload.orderIds),
      uploaded_by: upload.uploadedBy,
      used_by: null,
      created_at: upload.createdAt,
    })
    .execute();
};

const byIds = (db: Queryable, merchantId: string, ids: readonly string[]) =>
  db.selectFrom('uploads').selectAll().where('merchant_id', '=', merchantId).where('id', 'in', ids).orderBy('id');

export const findUpload = async (db: Queryable, merchantId: string, id: string): Promise<StoredUpload | null> => {
  const row = await byIds(db, merchantId, [id]).executeTakeFirst();
  return row === undefined ? null : toUpload(row);
};

/** Those that exist, held until the commit: two returns cannot take the same file. */
export const lockUploads = async (tx: Tx, merchantId: string, ids: readonly string[]): Promise<StoredUpload[]> =>
  ids.length === 0 ? [] : (await byIds(tx, merchantId, ids).forUpdate().execute()).map(toUpload);

export const markUsed = async (tx: Tx, merchantId: string, ids: readonly string[], usedBy: string): Promise<void> => {
  await tx
    .updateTable('uploads')
    .set({ used_by: usedBy })
    .where('merchant_id', '=', merchantId)
    .where('id', 'in', ids)
    .execute();
};

export const deleteUpload = async (tx: Tx, merchantId: string, id: string): Promise<void> => {
  await tx.deleteFrom('uploads').where('merchant_id', '=', merchantId).where('id', '=', id).execute();
};

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
