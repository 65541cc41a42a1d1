import { createShopperClient, type ShopperClient } from '@aftercart/client';
import { find } from '../browser/dom.ts';
import { postJson } from '../browser/shop-api.ts';

/** The page's own use of the SDK, with what its provider is told. */
export function createPageClient(): ShopperClient {
  const provider = find('aftercart-provider');
  return createShopperClient({
    baseUrl: provider.getAttribute('base-url') ?? '',
    publishableKey: provider.getAttribute('publishable-key') ?? '',
    getToken: async () => (await postJson<{ token: string }>('/aftercart/session', {})).token,
  });
}
