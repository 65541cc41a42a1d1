import type { Messages } from '../../../internal/messages.ts';

/** What a kiosk says to somebody who may have gone. */
export const kiosk = {
  still: 'Are you still there?',
  stillText: {
    one: 'In {count} second your answers are cleared for the next person.',
    other: 'In {count} seconds your answers are cleared for the next person.',
  },
  stillYes: 'Yes, go on',
  again: 'Next person',
} satisfies Messages;
