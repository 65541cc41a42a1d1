import { onePerLocale } from './one-per-locale.ts';

const numberFormat = onePerLocale((locale) => new Intl.NumberFormat(locale));
const tenthsFormat = onePerLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

/**
 * Whether a number is written as the code does. The first formatter costs a page ten milliseconds, which scores and small counts can do
 * without: languages with our digits need it from a thousand on, or where the tag asks for others (`th-u-nu-thai`).
 */
const isPlain = (value: number, locale: string): boolean =>
  value >= 0 && value < 999 && /^(en|zh|th|vi)\b(?!.*-u-)/i.test(locale);

/** In the digits of the language. */
export const formatNumber = (value: number, locale: string): string =>
  Number.isInteger(value) && isPlain(value, locale) ? String(value) : numberFormat(locale).format(value);

/** With one decimal, as averages are written. */
export function formatTenths(value: number, locale: string): string {
  if (!isPlain(value, locale)) return tenthsFormat(locale).format(value);
  const written = (Math.round(value * 10) / 10).toFixed(1);
  return /^vi/i.test(locale) ? written.replace('.', ',') : written;
}
