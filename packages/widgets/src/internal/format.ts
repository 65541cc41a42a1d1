import { bestTag } from './messages.ts';

/** With its sign, also where it is a gain: `+120`. */
export function formatSigned(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(value);
}

/** @param percent whole percent: 5 is `5%`. */
export function formatPercent(percent: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
}

/** A calendar day in the shopper's own time zone. */
export function formatDate(timestamp: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(timestamp));
}

/** A moment in the shopper's own time zone. */
export function formatDateTime(timestamp: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(timestamp));
}

/** A promised moment as people say it: the time alone when it is today, else with weekday and day. */
export function formatDeadline(timestamp: string, locale: string, now: Date = new Date()): string {
  const at = new Date(timestamp);
  const today = at.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(today ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** The merchant's own text in the best language that it has; English is always there. */
export function localizedText(text: Readonly<Record<string, string>>, locale: string): string {
  return text[bestTag(Object.keys(text), locale) ?? 'en'] ?? '';
}
