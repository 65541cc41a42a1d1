/** How long a shopper looks at "Sending…" before hearing that it did not work. Trying again is safe: the idempotency key is kept. */
const longestWait = 20_000;

export function patience(): AbortSignal {
  return AbortSignal.timeout(longestWait);
}
