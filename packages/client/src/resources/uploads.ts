import type { UploadId, UploadPurpose } from '@aftercart/contract';
import { createUpload, getUpload, getUploadContent } from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import type { CallOptions } from '../core/request.ts';

/** Photos and documents. */
export type UploadsResource = ReturnType<typeof uploadsResource>;

export const uploadsResource = (core: Core) => ({
  /**
   * Stores a JPEG, PNG, WebP or PDF file; its bytes decide, not its name (`upload_rejected`).
   *
   * @param details `fileName` names a Blob, which has no name of its own.
   */
  create: (file: Blob | File, details: { purpose: UploadPurpose; fileName?: string }, options?: CallOptions) => {
    const body = new FormData();
    // The fields before the file: a server can refuse by them without having to take the file in first.
    body.append('purpose', details.purpose);
    body.append('file', file, details.fileName ?? ('name' in file ? file.name : 'upload'));
    return core.request(createUpload, { ...options, body });
  },

  retrieve: (uploadId: UploadId, options?: CallOptions) =>
    core.request(getUpload, { ...options, params: { uploadId } }),

  /** The file itself. */
  content: (uploadId: UploadId, options?: CallOptions) =>
    core.request(getUploadContent, { ...options, params: { uploadId } }),
});
