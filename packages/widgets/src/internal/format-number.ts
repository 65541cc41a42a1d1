import { onePerLocale } from './one-per-locale.ts';

const numberFormat = onePerLocale((locale) => new Intl.NumberFormat(locale));

/** In the digits of the language. */
export const formatNumber = (value: number, locale: string): string => numberFormat(locale).format(value);
