import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import type { UploadPurpose } from '@aftercart/contract';
import type { CommonKey } from '../messages/en.ts';
import type { AftercartConnection } from './connection.ts';
import { coreOf } from './core-of.ts';
import { failureOf } from './failure.ts';

/** A photo or document on its way. Its id is our own until the server has given it one. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly status: 'uploading' | 'done' | 'failed';
  /** Why it failed. */
  readonly problem?: CommonKey;
}

export type AttachmentChange =
  | { readonly type: 'add'; readonly files: readonly Attachment[] }
  | { readonly type: 'replace'; readonly id: string; readonly file: Attachment }
  | { readonly type: 'remove'; readonly id: string };

/** What the contract takes with one line, claim or answer. */
export const mostFiles = 10;
/** A phone that sees this list gives a JPEG of what it took in a format of its own. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,application/pdf';

export function changeAttachments(files: readonly Attachment[], change: AttachmentChange): readonly Attachment[] {
  switch (change.type) {
    case 'add':
      return [...files, ...change.files].slice(0, mostFiles);
    case 'replace':
      return files.map((file) => (file.id === change.id ? change.file : file));
    case 'remove':
      return files.filter(({ id }) => id !== change.id);
  }
}

export const uploadedIds = (files: readonly Attachment[]): `upl_${string}`[] =>
  files.filter(({ status }) => status === 'done').map(({ id }) => id as `upl_${string}`);

export const isUploading = (files: readonly Attachment[]): boolean =>
  files.some(({ status }) => status === 'uploading');

/** As the file picker shows them, with words for how they go. */
export function describedFiles(files: readonly Attachment[], text: (key: CommonKey) => string) {
  return files.map(({ problem, ...file }) => {
    const words = problem ?? (file.status === 'uploading' ? 'uploading' : undefined);
    return words ? { ...file, detail: text(words) } : file;
  });
}

const problemOf = (error: unknown): CommonKey => {
  const { code, message } = failureOf(error);
  if (code === 'payload_too_large') return 'fileTooLarge';
  if (code === 'upload_rejected' || code === 'unsupported_media_type') return 'fileRejected';
  return message === 'errorOffline' ? 'fileOffline' : 'fileFailed';
};

/** Uploads files side by side and tells of each how it goes. */
export async function uploadFiles(
  connection: AftercartConnection | undefined,
  files: readonly File[],
  purpose: UploadPurpose,
  changed: (change: AttachmentChange) => void,
): Promise<void> {
  const pending = files.slice(0, mostFiles).map((file) => ({ id: createIdempotencyKey(), file }));
  changed({ type: 'add', files: pending.map(({ id, file }) => ({ id, name: file.name, status: 'uploading' })) });
  await Promise.all(
    pending.map(async ({ id, file }) => {
      const become = (now: Omit<Attachment, 'name'>): void =>
        changed({ type: 'replace', id, file: { name: file.name, ...now } });
      try {
        const [core, { upload }] = await Promise.all([coreOf(connection), import('./upload.ts')]);
        const uploaded = await upload(core, file, purpose);
        become({ id: uploaded.id, status: 'done' });
      } catch (error) {
        become({ id, status: 'failed', problem: problemOf(error) });
      }
    }),
  );
}
