import type { Core } from '@aftercart/client/core';
import type { Upload, UploadPurpose } from '@aftercart/contract';
import { createUpload } from '@aftercart/contract/operations/light';

/** Stores a file. The fields go before it: a server can refuse by them without having to take the file in first. */
export function upload(core: Core, file: File, purpose: UploadPurpose): Promise<Upload> {
  const body = new FormData();
  body.append('purpose', purpose);
  body.append('file', file);
  return core.request(createUpload, { body });
}
