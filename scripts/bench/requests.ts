import type { FeedbackInput, OrderId, ReturnInput } from '@aftercart/contract';
import type { Request } from 'autocannon';

/** The requests that benchmarks send. */

const json = { 'content-type': 'application/json' };
const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` });

const answer: FeedbackInput = {
  metric: 'csat',
  score: 5,
  comment: 'Well packed and here on the second day.',
  subject: { type: 'general' },
  locale: 'en',
};

/** A good score from somebody unknown: no case is opened and no points are paid. */
export const postFeedback = (publishableKey: string): Request => ({
  method: 'POST',
  path: '/v1/feedback',
  headers: { ...json, ...bearer(publishableKey), 'idempotency-key': '[<id>]' },
  body: JSON.stringify(answer),
});

export const getPoints = (shopperToken: string): Request => ({
  method: 'GET',
  path: '/v1/points',
  headers: bearer(shopperToken),
});

/** All numbers of the last year. */
export const getSummary = (secretKey: string, query = ''): Request => {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  return {
    method: 'GET',
    path: `/v1/feedback/summary?from=${day(364)}&to=${day(0)}${query}`,
    headers: bearer(secretKey),
  };
};

export const getRatings = (publishableKey: string, skus: string[]): Request => ({
  method: 'GET',
  path: `/v1/feedback/ratings?subjectType=product&subjectIds=${skus.join(',')}`,
  headers: bearer(publishableKey),
});

export const getOrders = (shopperToken: string): Request => ({
  method: 'GET',
  path: '/v1/orders',
  headers: bearer(shopperToken),
});

export const postReturnPreview = (shopperToken: string, orderId: OrderId): Request => {
  const wish: ReturnInput = {
    orderId,
    resolution: 'refund',
    lines: [{ lineId: '1', quantity: 1, reasonCode: 'other' }],
  };
  return {
    method: 'POST',
    path: '/v1/returns/preview',
    headers: { ...json, ...bearer(shopperToken) },
    body: JSON.stringify(wish),
  };
};
