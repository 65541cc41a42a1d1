/** The basket lives in the visitor's browser until it becomes an order. */
export interface BasketItem {
  sku: string;
  quantity: number;
}

const key = 'magpie-lane:basket';
const changed = 'magpie-basket-changed';
const most = 999;

export function readBasket(): BasketItem[] {
  try {
    const items: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(items) ? items.filter(isItem) : [];
  } catch {
    return [];
  }
}

export function addToBasket(sku: string): void {
  const items = readBasket();
  const known = items.find((item) => item.sku === sku);
  if (known) setQuantity(sku, known.quantity + 1);
  else write([...items, { sku, quantity: 1 }]);
}

/** 0 takes the product out. */
export function setQuantity(sku: string, quantity: number): void {
  const wanted = Math.min(most, Math.max(0, Math.trunc(quantity) || 0));
  write(readBasket().flatMap((item) => (item.sku !== sku ? [item] : wanted > 0 ? [{ sku, quantity: wanted }] : [])));
}

export function emptyBasket(): void {
  write([]);
}

export function countBasket(): number {
  return readBasket().reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Calls back on each change, those of other windows included. */
export function watchBasket(listener: () => void): void {
  addEventListener(changed, listener);
  addEventListener('storage', (event) => {
    if (event.key === key) listener();
  });
}

function write(items: BasketItem[]): void {
  localStorage.setItem(key, JSON.stringify(items));
  dispatchEvent(new Event(changed));
}

function isItem(value: unknown): value is BasketItem {
  const { sku, quantity } = (value ?? {}) as Partial<BasketItem>;
  return typeof sku === 'string' && Number.isInteger(quantity) && Number(quantity) > 0;
}
