import type { UploadContentType, UploadPurpose } from '@aftercart/contract';
import type { Actor } from '../../http/caller.ts';

export type StoredUpload = {
  id: string;
  purpose: UploadPurpose;
  fileName: string;
  contentType: UploadContentType;
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
  customerId: string | null;
  /** The orders of the session it came with, when that was limited to orders. */
  orderIds: string[] | null;
  uploadedBy: Actor;
  /** The return or claim it belongs to. */
  usedBy: string | null;
  createdAt: Date;
};
