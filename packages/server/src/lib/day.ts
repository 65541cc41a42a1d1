const formatters = new Map<string, Intl.DateTimeFormat>();

// Making one costs a thousand times as much as using it, and there are only so many time zones.
const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, formatter);
  return formatter;
};

/**
 * The calendar day of an instant where the time zone is in force.
 * @param timeZone IANA name
 * @returns `YYYY-MM-DD`
 */
export const dayIn = (timeZone: string, at: Date): string => {
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
};
