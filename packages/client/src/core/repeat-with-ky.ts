import ky from 'ky';
import type { Repeat } from './transport.ts';

/** What ky gets for an answer; the real one is read already. Any kind of response may come out of an injected fetch. */
let delivered: Response | undefined;

/** Lets ky make the attempts and wait between them. */
export const repeatWithKy: Repeat = async (attempt, { url, method, retries, signal, isWorthRepeating, delayMs }) => {
  await ky(url, {
    method,
    ...(signal ? { signal } : {}),
    // An attempt is made where ky would look for an answer that is there already: it then neither copies the request,
    // body and all, for an attempt that mostly never comes, nor sends anything itself.
    hooks: {
      beforeRequest: [
        async () => {
          await attempt();
          return (delivered ??= new Response());
        },
      ],
    },
    // Each attempt keeps its own time until its body is read; ky would stop its watch at the headers.
    timeout: false,
    retry: {
      limit: retries,
      methods: [method.toLowerCase() as 'post'],
      shouldRetry: ({ error }) => isWorthRepeating(error),
      delay: delayMs,
    },
  });
};
