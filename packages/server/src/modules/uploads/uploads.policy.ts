import type { UploadPurpose, UploadSettings } from '@aftercart/contract';
import type { Caller } from '../../http/caller.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type SniffedType, sniffType } from './files.policy.ts';
import type { StoredUpload } from './uploads.types.ts';

/** Whether a caller may read a file, or name it as evidence. */
export const mayUse = (caller: Caller, upload: Pick<StoredUpload, 'customerId' | 'orderIds'>): boolean => {
  if (caller.kind === 'publishable') return false;
  if (caller.kind !== 'shopper') return true;
  const { customerId, orderIds } = caller;
  if (customerId !== null && upload.customerId !== customerId) return false;
  // A session limited to orders, a guest's above all, knows the files that were sent for one of these orders.
  return orderIds === null || (upload.orderIds?.some((orderId) => orderIds.includes(orderId)) ?? false);
};

/** What the file is, if it may be kept. */
export const acceptFile = (bytes: Uint8Array, rules: UploadSettings): Result<SniffedType> => {
  if (bytes.length > rules.maxBytes) {
    return refuse('payload_too_large', `A file may have at most ${rules.maxBytes} bytes.`);
  }
  const type = sniffType(bytes);
  const refuseFile = (code: string, message: string) =>
    refuse('upload_rejected', message, [{ pointer: '/file', code, message }]);
  if (bytes.length === 0) return refuseFile('empty', 'The file is empty.');
  if (type === null || !rules.types.includes(type)) {
    return refuseFile('type_not_accepted', `The file must be one of: ${rules.types.join(', ')}.`);
  }
  return ok(type);
};

/** Why uploads cannot become the evidence or proof of a thing; null when they can. */
export const refuseClaim = (
  caller: Caller,
  found: readonly StoredUpload[],
  wanted: { uploadIds: readonly string[]; purpose: UploadPurpose; usedBy: string },
): string | null => {
  for (const id of wanted.uploadIds) {
    const upload = found.find((each) => each.id === id);
    // What belongs to somebody else is told apart from nothing by nobody.
    if (upload === undefined || !mayUse(caller, upload)) return `There is no upload ${id}.`;
    if (upload.purpose !== wanted.purpose) return `The upload ${id} was sent for another purpose.`;
    if (upload.usedBy !== null && upload.usedBy !== wanted.usedBy) return `The upload ${id} is in use already.`;
  }
  return null;
};
