import type { Messages } from '../../../internal/messages.ts';

export const en = {
  nps: 'How likely are you to recommend us to a friend?',
  npsLow: 'Not at all likely',
  npsHigh: 'Extremely likely',
  csat: 'How satisfied are you with us?',
  csatOrder: 'How was your order?',
  csatProduct: 'How do you like this product?',
  csatReturn: 'How did we handle your return?',
  csatClaim: 'How did we handle your cashback?',
  csatService: 'How was our service?',
  csatLow: 'Very poor',
  csatHigh: 'Excellent',
  ces: 'How easy was it to get this done?',
  cesReturn: 'How easy was it to return something?',
  cesLow: 'Very difficult',
  cesHigh: 'Very easy',
  stars: { one: '{count} star', other: '{count} stars' },
  scoreLow: '{score}, {words}',
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

export type RatingKey = keyof typeof en;
