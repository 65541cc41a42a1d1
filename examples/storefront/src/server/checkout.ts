import { isApiError } from '@aftercart/client';
import type { OrderInput, Redemption } from '@aftercart/contract';
import { currency, type Product } from '../catalogue/catalogue.ts';
import { categoryNames } from '../catalogue/category.ts';
import type { Shop } from './shop.ts';
import type { Shopper } from './visitor.ts';

/** What a browser wants to order. The price is ours to know. */
export interface Wish {
  /** Made by the browser once for each intention; the order number follows from it. */
  reference: string;
  lines: { sku: string; quantity: number }[];
  voucher: string;
}

export type Placed =
  | { ok: true; number: string }
  | { ok: false; why: 'refusal.voucher' | 'refusal.gone' | 'refusal.order' };

/** Reads what a browser has sent; null when it is no wish for anything. */
export function readWish(body: Record<string, unknown> | null): Wish | null {
  const { reference, lines, voucher = '' } = body ?? {};
  if (typeof reference !== 'string' || !/^[\w-]{8,64}$/.test(reference)) return null;
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > 200 || typeof voucher !== 'string') return null;
  const read = lines.map((line: unknown) => line as { sku?: unknown; quantity?: unknown } | null);
  const wanted = read.flatMap((line) =>
    typeof line?.sku === 'string' &&
    Number.isInteger(line.quantity) &&
    Number(line.quantity) > 0 &&
    Number(line.quantity) < 1000
      ? [{ sku: line.sku, quantity: Number(line.quantity) }]
      : [],
  );
  return wanted.length === lines.length ? { reference, lines: wanted, voucher: voucher.trim().slice(0, 64) } : null;
}

/** Places an order of the shop's own goods. The same wish sent twice is one order. */
export async function placeOrder(shop: Shop, shopper: Shopper, wish: Wish): Promise<Placed> {
  const number = `W${wish.reference.replaceAll('-', '').slice(0, 8).toUpperCase()}`;
  const id = `ord_${number}`;
  const owner = await ownerOf(shop, id);
  if (owner !== undefined)
    return owner === shopper.customerId ? { ok: true, number } : { ok: false, why: 'refusal.order' };

  const lines = wish.lines.flatMap(({ sku, quantity }, index) => {
    const product = shop.catalogue.find(sku);
    return product ? [toLine(product, quantity, index)] : [];
  });
  if (lines.length < wish.lines.length) return { ok: false, why: 'refusal.gone' };
  const voucher = wish.voucher ? await findVoucher(shop, shopper, wish.voucher) : null;
  if (wish.voucher && !voucher) return { ok: false, why: 'refusal.voucher' };

  const goodsMinor = lines.reduce((sum, { minor }) => sum + minor, 0);
  const member = memberDiscount(goodsMinor, await pricePercentOf(shop, shopper));
  try {
    await shop.client.orders.upsert(id, {
      id,
      number,
      customerId: shopper.customerId,
      placedAt: shop.now().toISOString(),
      status: 'paid',
      currency,
      ...(voucher ? { voucherCodes: [voucher.voucherCode] } : {}),
      lines: [
        ...lines.map(({ input }) => input),
        ...discountLine('member', 'Member price', member),
        ...discountLine('voucher', 'Voucher', Math.min(voucher?.value?.amount ?? 0, goodsMinor - member)),
      ],
    });
  } catch (error) {
    if (!isApiError(error) || error.status >= 500) throw error;
    return { ok: false, why: error.code === 'voucher_invalid' ? 'refusal.voucher' : 'refusal.order' };
  }
  return { ok: true, number };
}

function toLine(product: Product, quantity: number, index: number) {
  const input: OrderInput['lines'][number] = {
    id: String(index + 1),
    sku: product.sku,
    description: product.name,
    kind: 'product',
    category: categoryNames[product.category],
    quantity,
    unitPrice: inMajorUnits(product.price.amount),
  };
  return { input, minor: product.price.amount * quantity };
}

/** What the level of a shopper takes off, rounded in the shopper's favour. */
export function memberDiscount(goodsMinor: number, pricePercent: number): number {
  return goodsMinor - Math.floor((goodsMinor * pricePercent) / 100);
}

/** What a shopper pays of the list price: 100, or less from the second level on. */
export async function pricePercentOf({ client }: Shop, { customerId }: Shopper): Promise<number> {
  return (await client.points.retrieve({ customerId })).tier.pricePercent;
}

function discountLine(id: string, description: string, minor: number): OrderInput['lines'] {
  if (minor === 0) return [];
  return [
    { id, sku: id.toUpperCase(), description, kind: 'discount', quantity: 1, unitPrice: `-${inMajorUnits(minor)}` },
  ];
}

/** Prices of the catalogue are pence of a currency with two digits. */
function inMajorUnits(pence: number): string {
  return `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}

async function findVoucher({ client }: Shop, { customerId }: Shopper, code: string): Promise<Redemption | null> {
  for await (const redemption of client.points.redemptions.list({ customerId, limit: 100 })) {
    if (redemption.voucherCode === code && redemption.status === 'issued') return redemption;
  }
  return null;
}

/** Whose order it is; undefined when there is none yet. */
async function ownerOf({ client }: Shop, id: string): Promise<string | null | undefined> {
  try {
    return (await client.orders.retrieve(id)).customerId;
  } catch (error) {
    if (isApiError(error) && error.status === 404) return undefined;
    throw error;
  }
}
