import type { Event, EventSubject } from '@aftercart/contract';
import type { StoredEvent } from '../../events/log.ts';
import { reaches, type SecretCaller, type ShopperCaller, type StaffCaller } from '../../http/caller.ts';
import { widgetSubjects } from '../../http/widget-scope.ts';

export type EventCaller = ShopperCaller | StaffCaller | SecretCaller;

/** Which events a caller may see: a shopper the own, and of these what the widgets of the token are about. */
export const eventFilter = (caller: EventCaller): ((event: StoredEvent) => boolean) => {
  const subjects = caller.kind === 'shopper' ? widgetSubjects(caller.widgets) : null;
  return (event) => reaches(caller, event) && (subjects === null || subjects.has(event.subject.type));
};

/** The same, as far as the database can filter. */
export const eventScope = (caller: EventCaller): { customerId?: string; orderIds?: readonly string[] } =>
  caller.kind === 'shopper'
    ? {
        ...(caller.customerId === null ? {} : { customerId: caller.customerId }),
        ...(caller.orderIds === null ? {} : { orderIds: caller.orderIds }),
      }
    : {};

export const presentEvent = (event: StoredEvent): Event => ({
  id: event.id,
  type: event.type,
  at: event.at.toISOString(),
  actor: event.actor,
  subject: event.subject as EventSubject,
  customerId: event.customerId,
  data: event.data,
});
