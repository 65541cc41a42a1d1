import type { Messages } from '../internal/messages.ts';

/** The common words of photos and documents on their way. */
export const attaching = {
  remove: 'Remove {name}',
  uploading: 'Uploading…',
  fileTooLarge: 'This file is too large.',
  fileRejected: 'Please choose a JPEG, PNG, WebP or PDF file.',
  fileOffline: 'Not uploaded: you seem to be offline. Remove it and add it again.',
  fileFailed: 'Not uploaded. Remove it and add it again.',
  fileWaiting: 'Please wait until the upload is complete.',
} satisfies Messages;
