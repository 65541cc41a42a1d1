import type { Tx } from '../../database/database.ts';
import type { StoredUpload } from './uploads.types.ts';

/** What is written of uploads. */

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
