import type { Order, OrderLine } from '@aftercart/contract';
import { h } from '../browser/dom.ts';

/** The shop's own server passes an order on as the API gave it. */
export type ShopOrder = Order;

export interface OrderPage {
  orders: ShopOrder[];
  nextCursor: string | null;
}

/** The drawing of what a line sold, for decoration beside its name. */
export function lineArt(line: OrderLine, size: number): HTMLElement {
  if (line.kind !== 'product') return h('span', { class: 'line-art line-art-none' });
  const params = new URLSearchParams({ name: line.description });
  return h('img', {
    class: 'line-art',
    src: `/art/${encodeURIComponent(line.sku)}.svg?${params}`,
    alt: '',
    width: size,
    height: size,
    loading: 'lazy',
  });
}
