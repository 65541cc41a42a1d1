import type { Messages } from '../internal/messages.ts';

/** The common words of whatever is written and sent. */
export const sending = {
  optional: 'optional',
  sending: 'Sending…',
  charactersLeft: { one: '{count} character left', other: '{count} characters left' },
  errorLimited: 'That was a lot at once. Please wait a moment, then try again.',
  errorUnknown: 'Something went wrong on our side. Nothing is lost: please try again.',
  errorReference: 'Reference for support: {id}',
  signedOut: 'Please sign in to see this.',
} satisfies Messages;
