import type { Messages } from '../internal/messages.ts';

/** The common words that are needed before the second part of an element is there, or when it does not come. */
export const basics = {
  retry: 'Try again',
  errorOffline: 'You seem to be offline. Nothing is lost: try again when you are back.',
} satisfies Messages;
