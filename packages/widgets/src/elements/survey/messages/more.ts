import type { Messages } from '../../../internal/messages.ts';

/** What the part with aspects and options says. */
export const more = {
  chooseSeveral: 'Choose as many as you like.',
  other: 'Something else',
  otherLabel: 'In a few words',
  otherMissing: 'Please say in a few words what it is.',
  aspectMissing: '{name}: please choose one.',
} satisfies Messages;
