import { combine, createMockFetch, onTier, returnIn, SESSION_PATH } from '@aftercart/mocks';

/** What a story gives to <aftercart-provider>: a gold member whose return has been approved. */
export const connection = {
  baseUrl: 'https://api.aftercart.test',
  publishableKey: 'pk_mock',
  sessionUrl: SESSION_PATH,
  fetch: createMockFetch(combine(onTier('gold'), returnIn('approved'))),
};
