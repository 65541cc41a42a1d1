import { isLanguage, translator } from '../messages/messages.ts';
import { redirect, refusal } from './answer.ts';
import { readAsset } from './assets.ts';
import { createDeskRoutes } from './desk-routes.ts';
import type { Handle } from './node.ts';
import { createPageRoutes } from './page-routes.ts';
import { type Call, createRouter } from './router.ts';
import type { Shop } from './shop.ts';
import { createShopRoutes } from './shop-routes.ts';
import { rememberLanguage, visitorOf } from './visitor.ts';

/** The shop as a function from request to response: pages, pictures and the answers that its pages ask for. */
export function createStorefront(shop: Shop): Handle {
  const pages = createPageRoutes(shop);
  const match = createRouter({ ...createShopRoutes(shop), ...createDeskRoutes(shop), ...pages.routes });

  return async (request) => {
    const url = new URL(request.url);
    const visitor = visitorOf(request, shop.cookieKey);
    const { language } = visitor;
    const call: Call = { request, url, params: {}, visitor, language, t: translator(language) };
    if (isFromElsewhere(request, url)) return refusal(403, 'forbidden', call.t('refusal.request'));

    const wanted = url.searchParams.get('lang') ?? undefined;
    if (request.method === 'GET' && isLanguage(wanted)) {
      url.searchParams.delete('lang');
      return redirect(url.pathname + url.search, [rememberLanguage(wanted)]);
    }
    const found = match(request.method, url.pathname);
    try {
      if (found) return await found.handler({ ...call, params: found.params });
      return (await readAsset(shop.pages, url.pathname)) ?? (await pages.notFound(call));
    } catch (error) {
      reportTrouble(request, error);
      return refusal(503, 'unavailable', call.t('refusal.unavailable'));
    }
  };
}

/** Another site must not act in the name of somebody who is signed in here. */
function isFromElsewhere(request: Request, url: URL): boolean {
  const origin = request.headers.get('origin');
  return request.method !== 'GET' && request.method !== 'HEAD' && origin !== null && origin !== url.origin;
}

function reportTrouble(request: Request, error: unknown): void {
  const { pathname } = new URL(request.url);
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.stderr.write(`storefront: ${request.method} ${pathname} failed, ${reason}\n`);
}
