import type { Messages } from '../internal/messages.ts';
import { basics } from './basics.ts';
import { sending } from './sending.ts';

export const en = {
  ...basics,
  ...sending,
  back: 'Back',
  continue: 'Continue',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading…',
  remove: 'Remove {name}',
  step: 'Step {current} of {total}',
  done: 'Done',
  fieldRequired: 'Please fill this in.',
  chooseOne: 'Please choose one.',
  uploading: 'Uploading…',
  fileTooLarge: 'This file is too large.',
  fileRejected: 'Please choose a JPEG, PNG, WebP or PDF file.',
  fileOffline: 'Not uploaded: you seem to be offline. Remove it and add it again.',
  fileFailed: 'Not uploaded. Remove it and add it again.',
  fileWaiting: 'Please wait until the upload is complete.',
  checkThese: { one: 'Please check one thing', other: 'Please check {count} things' },
  conflict: 'This has changed in the meantime. Here is how it stands now.',
  late: 'We promised this by {time} and are late. We are sorry, and we are on it.',
  stationDone: 'done',
  stationCurrent: 'now',
  stationUpcoming: 'still to come',
  question: 'Our question',
  answer: 'Your answer',
  answerFiles: 'Photos or documents',
  addFiles: 'Choose files or drop them here',
  answerMissing: 'Please write an answer or add a file.',
  sendAnswer: 'Send answer',
} satisfies Messages;

export type CommonKey = keyof typeof en;
