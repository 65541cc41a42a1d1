import type { Upload } from '@aftercart/contract';
import type { Routes } from '../../http/routes.ts';
import { ok, refuse } from '../../lib/result.ts';
import { attachment } from './files.policy.ts';
import { mayUse } from './uploads.policy.ts';
import { findUpload } from './uploads.queries.ts';
import { fileKey, keepFile, storeUpload, type UploadsDeps } from './uploads.service.ts';
import type { StoredUpload } from './uploads.types.ts';

export type UploadRoutes = Routes<'createUpload' | 'getUpload' | 'getUploadContent'>;

const present = (upload: StoredUpload): Upload => ({
  id: upload.id,
  purpose: upload.purpose,
  fileName: upload.fileName,
  contentType: upload.contentType,
  bytes: upload.bytes,
  sha256: upload.sha256,
  createdAt: upload.createdAt.toISOString(),
});

/** A file from outside is only ever saved: it may not be shown, framed or run in the name of this host. */
const contentHeaders = (upload: StoredUpload): Record<string, string> => ({
  'Content-Disposition': attachment(upload.fileName),
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
});

export const createUploadRoutes = (deps: UploadsDeps): UploadRoutes => {
  const { database, files } = deps;
  return {
    createUpload: async ({ caller, merchantId, settings, body, transaction }) => {
      const kept = await keepFile(deps, caller, settings, body);
      if (!kept.ok) return kept;
      const upload = kept.value;
      let stored = false;
      try {
        const result = await transaction(async (tx) => {
          await storeUpload(deps, tx, merchantId, upload);
          return ok({ body: present(upload) });
        });
        stored = result.ok;
        return result;
      } finally {
        // A repeated request keeps the file of the first one.
        if (!stored) await files.remove(fileKey(merchantId, upload.id));
      }
    },

    getUpload: async ({ caller, merchantId, params }) => {
      const upload = await findUpload(database.db, merchantId, params.uploadId);
      return upload === null || !mayUse(caller, upload) ? refuse('not_found') : ok({ body: present(upload) });
    },

    getUploadContent: async ({ caller, merchantId, params }) => {
      const upload = await findUpload(database.db, merchantId, params.uploadId);
      if (upload === null || !mayUse(caller, upload)) return refuse('not_found');
      const bytes = await files.get(fileKey(merchantId, upload.id));
      if (bytes === null) return refuse('not_found', 'The file is not there any more.');
      return ok({ body: new Blob([bytes], { type: upload.contentType }), headers: contentHeaders(upload) });
    },
  };
};
