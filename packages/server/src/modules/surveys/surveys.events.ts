import type { EventType } from '@aftercart/contract/events';
import type { Tx } from '../../database/database.ts';
import { appendEvent } from '../../events/log.ts';
import type { Actor } from '../../http/caller.ts';
import type { Clock } from '../../lib/clock.ts';
import type { StoredResponse } from './surveys.types.ts';

/** The log tells an answer's story. What was said stays with the answer. */
export const tell = (
  tx: Tx,
  clock: Clock,
  stored: StoredResponse,
  told: { type: EventType; at: Date; actor?: Actor },
): Promise<string> =>
  appendEvent(tx, clock, {
    merchantId: stored.merchantId,
    type: told.type,
    at: told.at,
    actor: told.actor ?? 'shopper',
    subject: { type: 'surveyResponse', id: stored.id },
    customerId: stored.customerId,
    orderId: stored.orderId,
    status: stored.status,
    data: {
      surveyId: stored.surveyId,
      placement: stored.placement,
      version: stored.version,
      ...(stored.caseId === null ? {} : { caseId: stored.caseId }),
    },
  });
