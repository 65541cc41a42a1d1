import { describe, expect, it, vi } from 'vitest';
import { problem, scriptedFetch } from '../../test/scripted-fetch.ts';
import { createShopperClient } from '../index.ts';
import * as errors from './errors.ts';

const failureFrom = async (reply: Response): Promise<unknown> => {
  const { fetch } = scriptedFetch(reply);
  const client = createShopperClient({ baseUrl: 'https://api.test', publishableKey: 'pk_1', fetch, retries: 0 });
  return client.sessions.me().catch((error: unknown) => error);
};

const guards = {
  AuthenticationError: errors.isAuthenticationError,
  PermissionError: errors.isPermissionError,
  NotFoundError: errors.isNotFoundError,
  ConflictError: errors.isConflictError,
  ValidationError: errors.isValidationError,
  RateLimitError: errors.isRateLimitError,
  ServerError: errors.isServerError,
};

describe('the class of an error', () => {
  it.each([
    [400, 'ValidationError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [422, 'ValidationError'],
    [429, 'RateLimitError'],
    [500, 'ServerError'],
    [503, 'ServerError'],
  ] as const)('for %i is %s', async (status, name) => {
    const error = await failureFrom(problem(status, 'x'));
    expect(error).toBeInstanceOf(errors[name]);
    expect(error).toBeInstanceOf(errors.ApiError);
    expect(error).toBeInstanceOf(errors.AftercartError);
    const recognised = Object.entries(guards).flatMap(([guard, is]) => (is(error) ? [guard] : []));
    expect(recognised).toEqual([name]);
    expect(errors.isApiError(error)).toBe(true);
  });

  it('for other refusals is ApiError', async () => {
    const error = await failureFrom(problem(413, 'payload_too_large'));
    expect(error).toMatchObject({ name: 'AftercartApiError', status: 413 });
    expect(Object.values(guards).some((is) => is(error))).toBe(false);
  });
});

describe('what an error tells', () => {
  it('is the problem, its fields and the request id', async () => {
    const fields = [{ pointer: '/lines/0/quantity', code: 'too_big', message: 'At most 2' }];
    const error = await failureFrom(
      problem(422, 'validation_failed', { detail: 'One field is wrong.', errors: fields }),
    );
    expect(error).toMatchObject({
      message: '422 validation_failed: One field is wrong.',
      status: 422,
      code: 'validation_failed',
      requestId: 'req_p',
      problem: { title: 'validation_failed' },
      fieldErrors: fields,
    });
  });

  it('is honest about answers of others on the way', async () => {
    const html = new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'x-request-id': 'lb_7' } });
    expect(await failureFrom(html)).toMatchObject({
      name: 'AftercartServerError',
      message: '502 unrecognized_response',
      code: 'unrecognized_response',
      problem: null,
      fieldErrors: [],
      requestId: 'lb_7',
    });
    for (const body of ['null', '"text"', '{"code":7}', '']) {
      expect(await failureFrom(new Response(body, { status: 500 }))).toMatchObject({ problem: null });
    }
  });
});

describe('guards', () => {
  it('know the errors of a second copy of the package on the page', async () => {
    vi.resetModules();
    const copy = await import('./errors.ts');
    const error = new copy.TimeoutError('late');
    expect(error).not.toBeInstanceOf(errors.TimeoutError);
    expect(errors.isTimeoutError(error)).toBe(true);
    expect(errors.isAftercartError(error)).toBe(true);
    expect(errors.isApiError(error)).toBe(false);
  });

  it('know nothing else', () => {
    const timeout = new DOMException('late', 'TimeoutError');
    expect(errors.isTimeoutError(timeout)).toBe(false);
    for (const other of [null, undefined, 'AftercartError', { name: 'AftercartError' }, new Error('x')]) {
      expect(errors.isAftercartError(other)).toBe(false);
      expect(errors.isConnectionError(other)).toBe(false);
    }
  });
});
