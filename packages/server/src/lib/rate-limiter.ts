import type { Clock } from './clock.ts';

/** Seconds to wait, or null when the call may go on. */
export type RateLimiter = { take(key: string, limit: number, perMs: number): number | null };

type Bucket = { tokens: number; at: number };

/**
 * Token buckets in this process's memory: a full bucket allows `limit` calls at once and refills evenly over `perMs`.
 * Several server processes count separately, so the limit of an installation is the sum of theirs.
 */
export const createRateLimiter = (clock: Clock, maxKeys = 50_000): RateLimiter => {
  const buckets = new Map<string, Bucket>();
  return {
    take: (key, limit, perMs) => {
      const now = clock.now().getTime();
      const bucket = buckets.get(key) ?? { tokens: limit, at: now };
      const rate = limit / perMs;
      const tokens = Math.min(limit, bucket.tokens + Math.max(0, now - bucket.at) * rate);
      const allowed = tokens >= 1;
      if (!buckets.has(key) && buckets.size >= maxKeys) {
        const oldest = buckets.keys().next();
        if (!oldest.done) buckets.delete(oldest.value);
      }
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
      return allowed ? null : Math.max(1, Math.ceil((1 - tokens) / rate / 1000));
    },
  };
};
