import type { Messages } from '../../../internal/messages.ts';

/** What invites those who recommend the shop. */
export const invitation = {
  inviteTitle: 'Would you like to be a service experience officer?',
  inviteText: 'You try our services first and tell us what to make better.',
  accept: 'Yes, count me in',
  decline: 'No, thanks',
  invited: 'Wonderful, we will be in touch.',
  uninvited: 'That is fine. Thank you all the same.',
} satisfies Messages;
