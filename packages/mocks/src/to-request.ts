/** What `fetch` is given, as a request. Relative addresses are the page's, or somewhere where there is no page. */
export const toRequest = (input: RequestInfo | URL, init: RequestInit | undefined): Request =>
  new Request(
    input instanceof Request ? input : new URL(input, globalThis.location?.href ?? 'http://localhost/'),
    init,
  );
