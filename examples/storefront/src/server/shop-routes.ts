import { isApiError } from '@aftercart/client';
import { type Product, searchProducts } from '../catalogue/catalogue.ts';
import { json, readObject, redirect, refusal } from './answer.ts';
import { placeOrder, pricePercentOf, readWish } from './checkout.ts';
import { createCustomerDirectory } from './customers.ts';
import { safeNext } from './page-routes.ts';
import type { Call, Routes } from './router.ts';
import type { Shop } from './shop.ts';
import { rememberShopper, rememberTheme, type Shopper } from './visitor.ts';

/** What the shop's pages ask of its own server. The secret key stays behind it. */
export function createShopRoutes(shop: Shop): Routes {
  const { client, catalogue } = shop;
  const customers = createCustomerDirectory(shop);

  const forShopper = (call: Call, answer: (shopper: Shopper) => Promise<Response>): Response | Promise<Response> =>
    call.visitor.shopper ? answer(call.visitor.shopper) : refusal(401, 'signed_out', call.t('refusal.signIn'));

  return {
    'GET /api/products': ({ url }) => {
      const { searchParams } = url;
      const found = searchProducts(catalogue, searchParams.get('q') ?? '', searchParams.get('category'));
      const offset = wholeNumber(searchParams.get('offset'), 0, 100_000);
      const limit = wholeNumber(searchParams.get('limit'), 24, 100);
      return json({ total: found.length, products: found.slice(offset, offset + limit) });
    },
    'GET /api/products/some': ({ url }) => {
      const wanted = url.searchParams.getAll('sku').slice(0, 200);
      return json({ products: wanted.flatMap((sku) => catalogue.find(sku) ?? []) });
    },
    'GET /api/products/:sku/related': ({ params }) => json({ products: related(catalogue.products, params['sku']) }),

    'GET /api/customers': async () => json({ customers: await customers() }),
    'GET /api/me': (call) =>
      forShopper(call, async (shopper) =>
        json({
          customer: await client.customers.retrieve(shopper.customerId),
          pricePercent: await pricePercentOf(shop, shopper),
        }),
      ),
    'GET /api/orders': (call) =>
      forShopper(call, async ({ customerId }) => {
        const cursor = call.url.searchParams.get('cursor');
        const page = await client.orders.list({ customerId, limit: 12, ...(cursor ? { cursor } : {}) });
        return json({ orders: page.data, nextCursor: page.nextCursor });
      }),
    'GET /api/orders/:number': (call) =>
      forShopper(call, async ({ customerId }) => {
        const order = await client.orders.retrieve(`ord_${call.params['number'] ?? ''}`).catch((error: unknown) => {
          if (isApiError(error) && error.status < 500) return null;
          throw error;
        });
        if (order?.customerId !== customerId) return refusal(404, 'not_found', call.t('order.notFound'));
        return json(order);
      }),
    'POST /api/orders': (call) =>
      forShopper(call, async (shopper) => {
        const wish = readWish(await readObject(call.request));
        if (!wish) return refusal(422, 'bad_request', call.t('refusal.request'));
        const placed = await placeOrder(shop, shopper, wish);
        return placed.ok ? json({ number: placed.number }, 201) : refusal(422, placed.why, call.t(placed.why));
      }),

    // The page's provider asks here; only a signed-in shopper is given a token, and only for themselves. A visitor who
    // is not signed in is no mistake: a 401 would say the same, and stand in red in the browser's console.
    'POST /aftercart/session': async ({ visitor }) => {
      if (!visitor.shopper) return json(null);
      const { customerId } = visitor.shopper;
      const { token, expiresAt } = await client.sessions.create({ audience: 'shopper', customerId });
      return json({ token, expiresAt });
    },

    'POST /sign-in': async (call) => {
      const form = new URLSearchParams(await call.request.text());
      const wanted = form.get('customerId');
      const customer = (await customers()).find(({ id }) => id === wanted);
      if (!customer) return redirect('/sign-in');
      const shopper = { customerId: customer.id, name: customer.name };
      return redirect(safeNext(form.get('next')), [rememberShopper(shopper, shop.cookieKey)]);
    },
    'POST /sign-out': () => redirect('/', [rememberShopper(null, shop.cookieKey)]),
    'POST /theme': async (call) => {
      const wanted = new URLSearchParams(await call.request.text()).get('theme');
      const theme = wanted === 'dark' || (wanted !== 'light' && call.visitor.theme !== 'dark') ? 'dark' : 'light';
      return redirect(safeNext(refererPath(call.request)), [rememberTheme(theme)]);
    },
  };
}

/** Goods of the same department, those around this one in the order of demand. */
function related(products: readonly Product[], sku: string | undefined): Product[] {
  const self = products.find((product) => product.sku === sku);
  const shelf = products.filter(({ category }) => category === self?.category);
  const at = shelf.findIndex((product) => product === self);
  const start = Math.max(0, Math.min(at - 2, shelf.length - 5));
  return shelf
    .slice(start, start + 5)
    .filter((product) => product !== self)
    .slice(0, 4);
}

function wholeNumber(text: string | null, fallback: number, most: number): number {
  const value = Number(text ?? fallback);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, most) : fallback;
}

function refererPath(request: Request): string | null {
  const referer = request.headers.get('referer');
  return referer && URL.canParse(referer) ? new URL(referer).pathname : null;
}
