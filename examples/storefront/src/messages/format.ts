import { minorUnits } from '@aftercart/contract';

/** As on the wire: whole minor units. */
export interface Money {
  amount: number;
  currency: string;
}

/** `£12.75`. The minor units are those of ISO 4217, not what a browser thinks. */
export function formatMoney({ amount, currency }: Money, language: string): string {
  const digits = minorUnits(currency) ?? 2;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
}

/** `£4,310.00` of exact major units. */
export function formatDecimal(decimal: string, currency: string, language: string): string {
  const digits = minorUnits(currency) ?? 2;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: 3,
  }).format(Number(decimal));
}

export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

export function formatDate(time: string | number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(time));
}

export function formatDateTime(time: string | number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

/** Picks the message for a number: `key.one` or `key.other`. */
export function plural<Key extends string>(key: Key, count: number, language: string): `${Key}.one` | `${Key}.other` {
  return new Intl.PluralRules(language).select(count) === 'one' ? `${key}.one` : `${key}.other`;
}
