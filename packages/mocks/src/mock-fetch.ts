import { getResponse } from 'msw';
import { createHandlers, type MockOptions, type ScenarioName } from './handlers.ts';
import type { Scenario } from './scenario.ts';
import { toRequest } from './to-request.ts';

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });

/**
 * A `fetch` that answers as the backend of a scenario, without a service worker: for the provider's `fetch` property, for
 * clients in tests, for stories. Each call of `createMockFetch` makes a backend of its own.
 */
export const createMockFetch = (
  scenario: ScenarioName | Scenario = 'default',
  options: MockOptions = {},
): typeof globalThis.fetch => {
  const handlers = createHandlers(scenario, options);
  return async (input, init) => {
    const request = toRequest(input, init);
    request.signal.throwIfAborted();
    const response = await Promise.race([getResponse(handlers, request.clone()), untilAborted(request.signal)]);
    if (!response) throw new TypeError(`No mock answers ${request.method} ${request.url}`);
    // What MSW calls a network error is a response nobody may see; `fetch` throws in its place.
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
};
