import { decimalToMinor } from '@aftercart/contract';
import { readInvoices, surveyFile } from '../import/invoices.ts';
import { type Category, categoryOf } from './category.ts';

/** What stands on the shelves. Prices are in pence, as a customer of the data last paid them. */
export interface Product {
  sku: string;
  name: string;
  category: Category;
  price: { amount: number; currency: string };
  /** How many orders it was in. */
  ordered: number;
}

export interface Catalogue {
  /** Most ordered first. */
  products: readonly Product[];
  find: (sku: string) => Product | undefined;
}

interface Sighting {
  names: Map<string, number>;
  price: string;
  at: number;
  ordered: number;
}

export const currency = 'GBP';

/** The shop's own list of goods, read from the orders that it has sold them in. */
export async function readCatalogue(file: string): Promise<Catalogue> {
  const seen = new Map<string, Sighting>();
  for await (const { document } of readInvoices(await surveyFile(file))) {
    if (document?.type !== 'order') continue;
    for (const line of document.lines) {
      if (line.kind !== 'product') continue;
      const sighting = seen.get(line.sku) ?? { names: new Map(), price: '0.00', at: 0, ordered: 0 };
      sighting.names.set(line.description, (sighting.names.get(line.description) ?? 0) + 1);
      sighting.ordered += 1;
      if (line.unitPrice !== '0.00' && document.at >= sighting.at) {
        sighting.price = line.unitPrice;
        sighting.at = document.at;
      }
      seen.set(line.sku, sighting);
    }
  }
  const products = [...seen]
    .filter(([, { price }]) => price !== '0.00')
    .map(([sku, sighting]) => toProduct(sku, sighting))
    .toSorted((a, b) => b.ordered - a.ordered || (a.sku < b.sku ? -1 : 1));
  const bySku = new Map(products.map((product) => [product.sku, product]));
  return { products, find: (sku) => bySku.get(sku) };
}

function toProduct(sku: string, { names, price, ordered }: Sighting): Product {
  const [name = sku] = [...names].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return {
    sku,
    name,
    category: categoryOf(name),
    price: { amount: decimalToMinor(price, currency), currency },
    ordered,
  };
}

/** Every word of the query must be in the name or be the stock code. */
export function searchProducts(catalogue: Catalogue, query: string, category: string | null): Product[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return catalogue.products.filter((product) => {
    if (category && product.category !== category) return false;
    const text = `${product.name} ${product.sku}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
