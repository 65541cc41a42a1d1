import type { EventType } from '@aftercart/contract/events';
import type { ReturnAction } from '@aftercart/contract/machines';
import type { Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import type { Actor } from '../../http/caller.ts';
import type { Clock } from '../../lib/clock.ts';
import type { SettingsInForce } from '../orders/index.ts';
import type { StoredReturn } from './returns.types.ts';

/** The log tells a return's story: timeline, live stream and statistics read nothing else. */

export const eventOf: Readonly<Record<ReturnAction, EventType>> = {
  approve: 'return.approved',
  decline: 'return.declined',
  requestInfo: 'return.infoRequested',
  supplyInfo: 'return.infoSupplied',
  ship: 'return.shipped',
  receive: 'return.received',
  inspect: 'return.inspected',
  refund: 'return.refundStarted',
  exchange: 'return.exchanged',
  settleRefund: 'return.refunded',
  failRefund: 'return.refundFailed',
  cancel: 'return.cancelled',
  expire: 'return.expired',
};

/** The merchant's own words for the event, in the language the shop speaks by default. */
const standingNote = (type: EventType, { document }: SettingsInForce): string | null => {
  const words = document.returns.timelineNotes[type];
  return words?.[document.general.defaultLocale] ?? words?.en ?? null;
};

export type Told = {
  type: EventType;
  at: Date;
  actor: Actor;
  actorId?: string | null | undefined;
  note?: string | undefined;
  data?: Record<string, unknown>;
};

export const tell = (
  tx: Tx,
  clock: Clock,
  settings: SettingsInForce,
  stored: StoredReturn,
  { type, at, actor, actorId, note, data }: Told,
): Promise<string> =>
  appendEvent(tx, clock, {
    merchantId: stored.merchantId,
    type,
    at,
    actor,
    actorId: actorId ?? null,
    subject: { type: 'return', id: stored.id },
    customerId: stored.customerId,
    orderId: stored.orderId,
    status: stored.status,
    note: note ?? standingNote(type, settings),
    data: { number: stored.number, ...data },
  });
