import type { Messages } from '../../../internal/messages.ts';

/** What faces are called. */
export const faces = {
  face1: 'Very dissatisfied',
  face2: 'Dissatisfied',
  face3: 'Neither satisfied nor dissatisfied',
  face4: 'Satisfied',
  face5: 'Very satisfied',
} satisfies Messages;
