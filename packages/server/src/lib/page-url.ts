import { ok, type Result, refuse } from './result.ts';

/** A page of the shop with a token in its fragment, which browsers keep to themselves. */
export const pageWithToken = (pageUrl: string, token: string): Result<string> => {
  const url = new URL(pageUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    const message = 'The page must have a web address (https://…).';
    return refuse('validation_failed', message, [{ pointer: '/pageUrl', code: 'not_a_web_address', message }]);
  }
  url.hash = `aftercart=${token}`;
  return ok(url.href);
};
