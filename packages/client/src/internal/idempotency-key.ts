/**
 * A new key for `idempotencyKey`: 128 random bits as 32 hex digits. Keep it with what it sends, and send both again after a failure: the
 * server answers the repetition with the first outcome. `crypto.randomUUID` would be missing on plain-http pages, where shops are tried out.
 */
export const createIdempotencyKey = (): string => {
  let text = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) text += byte.toString(16).padStart(2, '0');
  return text;
};
