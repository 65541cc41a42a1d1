import { drawLane } from '../art/lane.ts';
import { drawMark } from '../art/magpie.ts';
import { drawProduct } from '../art/picture.ts';
import type { Product } from '../catalogue/catalogue.ts';
import { categoryNames } from '../catalogue/category.ts';
import { formatMoney, formatNumber, plural } from '../messages/format.ts';
import { redirect } from './answer.ts';
import { svg } from './assets.ts';
import { pageHeaders } from './headers.ts';
import { createPages, type PageValues } from './pages.ts';
import type { Call, Routes } from './router.ts';
import type { Shop } from './shop.ts';

/** The pages and pictures of the shop. */
export function createPageRoutes(shop: Shop) {
  const pages = createPages(shop.pages, {
    apiUrl: shop.apiUrl,
    publishableKey: shop.publishableKey,
    weeks: String(shop.weeks),
    days: String(shop.returns.windowDays),
  });

  const page = async (call: Call, name: string, values: PageValues = {}, status = 200): Promise<Response> => {
    const body = await pages.render(`${name}.html`, call.visitor, call.url, values);
    return new Response(body, { status, headers: pageHeaders(shop.apiUrl) });
  };
  const notFound = (call: Call): Promise<Response> => page(call, 'not-found', {}, 404);
  const signedIn = (call: Call, show: () => Promise<Response>): Response | Promise<Response> =>
    call.visitor.shopper ? show() : redirect(`/sign-in?next=${encodeURIComponent(call.url.pathname)}`);

  const routes: Routes = {
    'GET /': (call) => page(call, 'index'),
    'GET /products/:sku': (call) => {
      const product = shop.catalogue.find(call.params['sku'] ?? '');
      return product ? page(call, 'product', productValues(shop, product, call)) : notFound(call);
    },
    'GET /basket': (call) => page(call, 'basket'),
    'GET /orders': (call) => signedIn(call, () => page(call, 'orders')),
    'GET /orders/:number': (call) =>
      signedIn(call, () => {
        const number = call.params['number'] ?? '';
        const orderTitle = call.t('orders.number', { number });
        const placed = call.url.searchParams.has('placed') ? 'yes' : '';
        return page(call, 'order', { orderNumber: number, orderId: `ord_${number}`, orderTitle, placed });
      }),
    'GET /account': (call) =>
      signedIn(call, () =>
        page(call, 'account', { accountHello: call.t('account.hello', { name: call.visitor.shopper?.name ?? '' }) }),
      ),
    // By the link that a shopper was sent, without a sign-in; the token is in the fragment, which no server sees.
    'GET /case': (call) => page(call, 'case'),
    'GET /kiosk': (call) => page(call, 'kiosk'),
    'GET /sign-in': (call) => page(call, 'sign-in', { next: safeNext(call.url.searchParams.get('next')) }),
    'GET /desk': (call) => {
      const { staff } = call.visitor;
      if (!staff) return page(call, 'desk/sign-in');
      const role = call.t(`desk.role.${staff.role}`);
      return page(call, 'desk/index', { staffGreeting: `${staff.name} · ${role}` });
    },
    'GET /art/magpie.svg': () => svg(drawMark()),
    'GET /art/lane.svg': () => svg(drawLane('day')),
    'GET /art/lane-night.svg': () => svg(drawLane('night')),
    'GET /art/:file': ({ params, url }) => {
      const sku = (params['file'] ?? '').replace(/\.svg$/, '');
      // Orders from other files name goods that our shelves do not have: they are drawn from the name alone.
      const name = shop.catalogue.find(sku)?.name ?? (url.searchParams.get('name') ?? sku).slice(0, 120);
      return svg(drawProduct(sku, name));
    },
  };
  return { routes, notFound };
}

function productValues(shop: Shop, product: Product, { language, t }: Call): PageValues {
  const { sku, name, category, price, ordered } = product;
  const rule = categoryNames[category];
  const days = shop.returns.windowOf[rule] ?? shop.returns.windowDays;
  return {
    sku,
    category,
    categoryName: t(`category.${category}`),
    productName: name,
    productAlt: t('product.drawn', { name }),
    productPrice: formatMoney(price, language),
    productOrdered: t(plural('product.ordered', ordered, language), { count: formatNumber(ordered, language) }),
    productReturns: shop.returns.excluded.includes(rule)
      ? t('product.returnsNever')
      : t('product.returnsDays', { days }),
    productPoints: t('product.pointsEach', {
      points: formatNumber(Math.floor((price.amount * shop.pointsPerPound) / 100), language),
    }),
  };
}

/** Only a path of our own: a link to the sign-in page must not lead elsewhere afterwards. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])[\w/.?=&%-]*$/.test(next) ? next : '/account';
}
