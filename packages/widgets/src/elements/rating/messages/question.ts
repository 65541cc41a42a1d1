import type { Messages } from '../../../internal/messages.ts';

/** What the first part says: the questions and their scales. */
export const question = {
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
} satisfies Messages;
