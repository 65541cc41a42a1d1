const formatters = new Map<string, Intl.DateTimeFormat>();

// Making one costs a thousand times as much as using it, and there are only so many time zones.
const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, formatter);
  return formatter;
};

// Answers come in crowds: within a minute the day does not change, and no time zone is off by less.
const latest = new Map<string, { minute: number; day: string }>();
const MINUTE_MS = 60_000;

/**
 * The calendar day of an instant where the time zone is in force.
 * @param timeZone IANA name
 * @returns `YYYY-MM-DD`
 */
export const dayIn = (timeZone: string, at: Date): string => {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  const known = latest.get(timeZone);
  if (known?.minute === minute) return known.day;
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  latest.set(timeZone, { minute, day });
  return day;
};
