/** What a line of an invoice is for. Only products can be sent back and earn points. */
export type LineKind = 'product' | 'shipping' | 'discount' | 'fee' | 'giftCard';

export interface StockCodeClass {
  kind: LineKind;
  /** False for a code that no rule names. It is taken as a fee, which promises nothing, and the report lists it. */
  known: boolean;
}

const product = /^\d{5}[A-Za-z]*$/;
/** Goods of the shop whose codes do not begin with five digits. */
const productExceptions = [/^DCGS/i, /^SP\d+$/i, /^PADS$/i];
const shipping = /^(POST|DOT|C\d+)$/i;
const discount = /^D$/i;
const giftCard = /^gift_/i;
const fee = /^(M|S|B|CRUK|AMAZONFEE|BANK CHARGES)$/i;

/** Reads from its stock code what a line is. Spaces around the code do not matter. */
export function classifyStockCode(stockCode: string): StockCodeClass {
  const code = stockCode.trim();
  if (product.test(code) || productExceptions.some((pattern) => pattern.test(code))) {
    return { kind: 'product', known: true };
  }
  if (shipping.test(code)) return { kind: 'shipping', known: true };
  if (discount.test(code)) return { kind: 'discount', known: true };
  if (giftCard.test(code)) return { kind: 'giftCard', known: true };
  return { kind: 'fee', known: fee.test(code) };
}
