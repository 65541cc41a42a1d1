import type { UploadPurpose } from '@aftercart/contract';
import type { Instant, Json } from '../../database/core.tables.ts';
import type { Actor } from '../../http/caller.ts';

export type UploadRow = {
  merchant_id: string;
  id: string;
  purpose: UploadPurpose;
  file_name: string;
  content_type: string;
  bytes: number;
  sha256: string;
  /** Whose file it is; null for a guest's and the merchant's own. */
  customer_id: string | null;
  /** The orders of the token it came with: a guest's file is theirs by these. */
  order_ids: Json<string[]> | null;
  uploaded_by: Actor;
  /** The return, claim or survey answer it belongs to. A file nobody claims is removed after a while. */
  used_by: string | null;
  created_at: Instant;
};

export type UploadTables = { uploads: UploadRow };
