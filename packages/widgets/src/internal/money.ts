import type { Money } from '@aftercart/contract';
import { likelyMinorUnits } from '@aftercart/contract/money';

/** An exact price as the shop has it: a price list may go below the minor unit. */
export function formatPrice(price: string, currency: string, locale: string): string {
  const digits = likelyMinorUnits(currency);
  if (digits === undefined) return `${price} ${currency}`;
  const style = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: 6 } as const;
  return new Intl.NumberFormat(locale, style).format(price as `${number}`);
}

/** An amount in minor units. It is handed on as text, because a large one would lose its last digits on the way through a float. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const digits = likelyMinorUnits(currency);
  return formatPrice(digits ? `${amount}e-${digits}` : `${amount}`, currency, locale);
}
