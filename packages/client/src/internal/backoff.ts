/** A pause that doubles with each attempt up to `maximumMs`, its upper half left to chance so that clients spread out. */
export const backoff = (attempt: number, baseMs: number, maximumMs: number): number =>
  Math.min(maximumMs, baseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
