import type { Messages } from '../../../internal/messages.ts';

/** What the second part says: everything from the chosen score to the thanks. */
export const answer = {
  comment: 'What is the main reason for your score?',
  commentHint: 'Please leave out card numbers and passwords.',
  submit: 'Send feedback',
  thanks: 'Thank you for telling us',
  thanksText: 'We read every answer.',
  followUp: 'We are sorry that it was not better. Someone from our team will contact you by {time}.',
  reward: { one: '{count} point is on its way to you.', other: '{count} points are on their way to you.' },
  answered: 'You have already answered',
  answeredText: 'We have your earlier answer. Thank you for taking the time.',
  commentRequired: 'Please tell us the reason in a few words.',
} satisfies Messages;
