import type { UploadInput, UploadPurpose } from '@aftercart/contract';
import type { Database, Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import { actorOf, type Caller } from '../../http/caller.ts';
import type { MerchantSettings } from '../../http/routes.ts';
import { cancelDeadline, scheduleDeadline } from '../../jobs/deadlines.ts';
import { type DeadlineHandlers, outsideHandler } from '../../jobs/runner.ts';
import { addDuration, type Clock } from '../../lib/clock.ts';
import { type Bytes, sha256 } from '../../lib/crypto.ts';
import { createId } from '../../lib/ids.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import type { FileStorage } from '../../ports/file-storage.ts';
import { safeFileName } from './files.policy.ts';
import { acceptFile, refuseClaim } from './uploads.policy.ts';
import { findUpload, lockUploads } from './uploads.queries.ts';
import { deleteUpload, insertUpload, markUsed } from './uploads.repository.ts';
import type { StoredUpload } from './uploads.types.ts';

export type UploadsDeps = { database: Database; clock: Clock; files: FileStorage };

const EXPIRE = 'uploads.expire';
/** How long a file waits to be named in a return or claim. */
const UNUSED_DAYS = 7;

export const fileKey = (merchantId: string, uploadId: string): string => `${merchantId}/${uploadId}`;

/** Looks at the bytes and keeps them, before anything is written to the database. */
export const keepFile = async (
  { clock, files }: UploadsDeps,
  caller: Caller,
  { document }: MerchantSettings,
  input: UploadInput,
): Promise<Result<StoredUpload>> => {
  const bytes: Bytes = new Uint8Array(await input.file.arrayBuffer());
  const accepted = acceptFile(bytes, document.uploads);
  if (!accepted.ok) return accepted;
  const shopper = caller.kind === 'shopper' ? caller : null;
  const upload: StoredUpload = {
    id: createId('upl', clock),
    purpose: input.purpose,
    fileName: safeFileName(input.file instanceof File ? input.file.name : '', 'upload'),
    contentType: accepted.value,
    bytes: bytes.length,
    sha256: await sha256(bytes),
    customerId: shopper?.customerId ?? null,
    orderIds: shopper?.orderIds ?? null,
    uploadedBy: actorOf(caller),
    usedBy: null,
    createdAt: clock.now(),
  };
  await files.put(fileKey(caller.merchantId, upload.id), bytes);
  return ok(upload);
};

/** Use case: a kept file becomes an upload. */
export const storeUpload = async (
  { clock }: UploadsDeps,
  tx: Tx,
  merchantId: string,
  upload: StoredUpload,
): Promise<void> => {
  const { id, customerId, createdAt: at, uploadedBy: actor, orderIds } = upload;
  await insertUpload(tx, merchantId, upload);
  await scheduleDeadline(tx, clock, {
    merchantId,
    kind: EXPIRE,
    subjectId: id,
    dueAt: addDuration(at, { days: UNUSED_DAYS }),
  });
  await appendEvent(tx, clock, {
    merchantId,
    type: 'upload.created',
    at,
    actor,
    subject: { type: 'upload', id },
    customerId,
    orderId: orderIds?.[0] ?? null,
    data: { purpose: upload.purpose, contentType: upload.contentType, bytes: upload.bytes },
  });
};

/** Ties files to the return or claim that names them. The same thing may claim a file again. */
export const claimUploads = async (
  tx: Tx,
  input: {
    caller: Caller;
    merchantId: string;
    uploadIds: readonly string[];
    purpose: UploadPurpose;
    usedBy: string;
  },
): Promise<Result<void>> => {
  const { caller, merchantId, uploadIds, usedBy } = input;
  if (uploadIds.length === 0) return ok(undefined);
  const found = await lockUploads(tx, merchantId, uploadIds);
  const reason = refuseClaim(caller, found, input);
  if (reason !== null) return refuse('validation_failed', reason);
  await markUsed(tx, merchantId, uploadIds, usedBy);
  for (const subjectId of uploadIds) await cancelDeadline(tx, { merchantId, kind: EXPIRE, subjectId });
  return ok(undefined);
};

/** A file that nobody named in time is removed, bytes first. */
export const createUploadJobs = ({ files }: UploadsDeps): DeadlineHandlers => ({
  [EXPIRE]: outsideHandler<string, void>({
    prepare: async (tx, { merchantId, subjectId }) => {
      const upload = await findUpload(tx, merchantId, subjectId);
      return upload?.usedBy === null ? fileKey(merchantId, subjectId) : null;
    },
    call: (key) => files.remove(key),
    settle: (tx, { merchantId, subjectId }) => deleteUpload(tx, merchantId, subjectId),
  }),
});
