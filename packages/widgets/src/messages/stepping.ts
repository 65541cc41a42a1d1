import type { Messages } from '../internal/messages.ts';

/** The common words of whatever goes step by step. */
export const stepping = {
  back: 'Back',
  continue: 'Continue',
  close: 'Close',
  loading: 'Loading…',
  done: 'Done',
  fieldRequired: 'Please fill this in.',
  chooseOne: 'Please choose one.',
  checkThese: { one: 'Please check one thing', other: 'Please check {count} things' },
} satisfies Messages;
