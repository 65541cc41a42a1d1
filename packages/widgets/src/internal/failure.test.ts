import { ApiError, ConnectionError, TimeoutError } from '@aftercart/client/core';
import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';

const api = (status: number, code: string | null): ApiError =>
  new ApiError({
    status,
    requestId: 'req_1',
    retryAfterMs: null,
    problem: code === null ? null : { type: 'about:blank', title: '', status, code, detail: '', requestId: 'req_1' },
  } as ConstructorParameters<typeof ApiError>[0]);

test.each([
  [new ConnectionError('no answer'), 'offline', 'errorOffline', null],
  [new TimeoutError('too late'), 'offline', 'errorOffline', null],
  [new TypeError('Failed to fetch dynamically imported module'), 'offline', 'errorOffline', null],
  [AbortSignal.abort(new DOMException('', 'TimeoutError')).reason, 'unknown', 'errorUnknown', null],
  [api(401, 'token_expired'), 'signed-out', 'signedOut', 'token_expired'],
  [api(429, 'rate_limited'), 'limited', 'errorLimited', 'rate_limited'],
  [api(409, 'feedback_already_given'), 'refused', 'errorUnknown', 'feedback_already_given'],
  [api(503, 'unavailable'), 'unknown', 'errorUnknown', 'unavailable'],
  [Object.assign(new Error('breaks the contract'), { status: 201 }), 'unknown', 'errorUnknown', null],
  [new Error('a mistake'), 'unknown', 'errorUnknown', null],
  [undefined, 'unknown', 'errorUnknown', null],
])('%s', (error, kind, message, code) => {
  expect(failureOf(error)).toMatchObject({ kind, message, code });
});

test('keeps what support needs', () => {
  expect(failureOf(api(500, 'internal'))).toMatchObject({ status: 500, requestId: 'req_1' });
});
