/** A `Retry-After` header (seconds or an HTTP date) in milliseconds from `now`, or null when it says nothing usable. */
export const retryAfterMs = (header: string | null, now: number): number | null => {
  if (!header?.trim()) return null;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
};
