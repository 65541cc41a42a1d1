import type { SessionInput } from '@aftercart/contract';
import type { SessionClaims } from '../../http/session-token.ts';
import { type FieldError, ok, type Result, refuse } from '../../lib/result.ts';

const required = (pointer: string, message: string): FieldError => ({ pointer, code: 'required', message });
const foreign = (pointer: string, audience: string): FieldError => ({
  pointer,
  code: 'not_for_audience',
  message: `A session for ${audience} has no such field.`,
});

const staffFields = ['staffId', 'staffName', 'role'] as const;
const shopperFields = ['customerId', 'orderIds', 'widgets'] as const;

/** What a session may claim: its fields must belong to its audience, and it must stand for somebody. */
export const claimsOf = (input: SessionInput): Result<SessionClaims> => {
  const forShopper = input.audience === 'shopper';
  const errors: FieldError[] = (forShopper ? staffFields : shopperFields)
    .filter((field) => input[field] !== undefined)
    .map((field) => foreign(`/${field}`, forShopper ? 'a shopper' : 'staff'));
  const { customerId = null, orderIds = null, widgets = null, staffId, staffName = null, role } = input;

  if (forShopper) {
    if (customerId === null && orderIds === null) errors.push(required('/customerId', 'Name a customer or orders.'));
    if (errors.length > 0) return refuse('validation_failed', undefined, errors);
    return ok({ audience: 'shopper', customerId, orderIds, caseIds: null, widgets });
  }
  if (staffId === undefined) errors.push(required('/staffId', 'Name the member of staff.'));
  if (role === undefined) errors.push(required('/role', 'Staff act in a role.'));
  if (errors.length > 0 || staffId === undefined || role === undefined) {
    return refuse('validation_failed', undefined, errors);
  }
  return ok({ audience: 'staff', staffId, name: staffName, role });
};
