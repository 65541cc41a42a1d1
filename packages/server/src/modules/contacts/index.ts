export { type LastContacts, nobodyAsked, quietUntil } from './contacts.policy.ts';
export { type ContactBudget, createContactBudget } from './contacts.service.ts';
