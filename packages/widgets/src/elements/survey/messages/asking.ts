import type { Messages } from '../../../internal/messages.ts';

/** What the second part says: everything around a question, and the scales. */
export const asking = {
  survey: 'A short survey',
  about: 'Question {current} of about {total}',
  exactly: 'Question {current} of {total}',
  anonymous: 'Anonymous: we do not store who you are.',
  incentive: { one: '{count} point for your answers', other: '{count} points for your answers' },
  skip: 'Skip',
  send: 'Send answers',
  sendChanges: 'Send changes',
  npsLow: 'Not at all likely',
  npsHigh: 'Extremely likely',
  csatLow: 'Very dissatisfied',
  csatHigh: 'Very satisfied',
  cesLow: 'Very difficult',
  cesHigh: 'Very easy',
  stars: { one: '{count} star', other: '{count} stars' },
  scoreEnd: '{score}, {words}',
  offline: 'You seem to be offline. Go on: your answers are kept on this device.',
  queued: 'You seem to be offline. Your answers are kept on this device and are sent as soon as you are back.',
  closed: 'These answers can no longer be changed.',
} satisfies Messages;
