export { type LastContacts, nobodyAsked, quietUntil } from './contacts.policy.ts';
export { type ContactBudget, type Contacted, createContactBudget } from './contacts.service.ts';
