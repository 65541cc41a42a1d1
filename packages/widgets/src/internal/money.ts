import { minorUnits } from '@aftercart/contract/money';

export { formatMoney } from '@aftercart/contract/money';

/** An exact price as the shop has it: a price list may go below the minor unit. */
export function formatPrice(price: string, currency: string, locale: string): string {
  const digits = minorUnits(currency);
  if (digits === undefined) return `${price} ${currency}`;
  const style = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: 6 } as const;
  return new Intl.NumberFormat(locale, style).format(price as `${number}`);
}
