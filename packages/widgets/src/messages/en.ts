import type { Messages } from '../internal/messages.ts';
import { attaching } from './attaching.ts';
import { basics } from './basics.ts';
import { sending } from './sending.ts';
import { stepping } from './stepping.ts';

export const en = {
  ...basics,
  ...sending,
  ...stepping,
  ...attaching,
  cancel: 'Cancel',
  step: 'Step {current} of {total}',
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
