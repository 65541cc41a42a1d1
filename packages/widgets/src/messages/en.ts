import type { Messages } from '../internal/messages.ts';

export const en = {
  optional: 'optional',
  retry: 'Try again',
  back: 'Back',
  continue: 'Continue',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Loading…',
  sending: 'Sending…',
  remove: 'Remove {name}',
  step: 'Step {current} of {total}',
  done: 'Done',
  charactersLeft: { one: '{count} character left', other: '{count} characters left' },
  fieldRequired: 'Please fill this in.',
  chooseOne: 'Please choose one.',
  errorOffline: 'You seem to be offline. Nothing is lost: try again when you are back.',
  errorLimited: 'That was a lot at once. Please wait a moment, then try again.',
  errorUnknown: 'Something went wrong on our side. Nothing is lost: please try again.',
  errorReference: 'Reference for support: {id}',
  signedOut: 'Please sign in to see this.',
} satisfies Messages;
