/** The shop's clocks: its numbers are counted by days of this zone. */
export const timeZone = 'Europe/London';

const inZone = new Intl.DateTimeFormat('en-CA', { timeZone });

/** The day that it is in the shop, `YYYY-MM-DD`. */
export function shopDay(time: Date): string {
  return inZone.format(time);
}

/** `days` earlier or, if negative, later. */
export function daysBefore(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - days);
  return noon.toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
