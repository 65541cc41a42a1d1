import type { Event, EventSubject } from '@aftercart/contract';
import type { StoredEvent } from '../../events/log.ts';
import { reaches, reachesCase, type SecretCaller, type ShopperCaller, type StaffCaller } from '../../http/caller.ts';
import { widgetSubjects } from '../../http/widget-scope.ts';

export type EventCaller = ShopperCaller | StaffCaller | SecretCaller;

const reachesEvent = (caller: EventCaller, event: StoredEvent): boolean =>
  event.subject.type === 'case' ? reachesCase(caller, { ...event, id: event.subject.id }) : reaches(caller, event);

/** Which events a caller may see: a shopper the own, and of these what the widgets of the token are about. */
export const eventFilter = (caller: EventCaller): ((event: StoredEvent) => boolean) => {
  const subjects = caller.kind === 'shopper' ? widgetSubjects(caller.widgets) : null;
  return (event) => reachesEvent(caller, event) && (subjects === null || subjects.has(event.subject.type));
};

type EventScope = { customerId?: string; orderIds?: readonly string[]; subjectIds?: readonly string[] };

/** The same, as far as the database can filter. */
export const eventScope = (caller: EventCaller): EventScope =>
  caller.kind === 'shopper'
    ? {
        ...(caller.customerId === null ? {} : { customerId: caller.customerId }),
        ...(caller.orderIds === null ? {} : { orderIds: caller.orderIds }),
        ...(caller.caseIds === null ? {} : { subjectIds: caller.caseIds }),
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
