import type { Messages } from '../../../internal/messages.ts';

/** What the second part says of a text, and at the end. */
export const ending = {
  answerLabel: 'Your answer',
  privacy: 'Please leave out card numbers and passwords.',
  tooLong: { one: 'Please use at most {count} character.', other: 'Please use at most {count} characters.' },
  thanks: 'Thank you for your answers',
  thanksText: 'We read every answer.',
  reward: { one: '{count} point is on its way to you.', other: '{count} points are on their way to you.' },
  promise: 'We are sorry that it was not better. Someone from our team will contact you by {time}.',
  caseLink: 'See what happens next',
  edit: 'Change my answers',
} satisfies Messages;
