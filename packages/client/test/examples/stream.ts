import type { ShopperClient } from '@aftercart/client';

/** Follows a return until it is paid or the page is left. */
export const followReturn = async (client: ShopperClient, returnId: string, signal: AbortSignal): Promise<string[]> => {
  const seen: string[] = [];
  for await (const event of client.events.stream({ signal })) {
    if (event.subject.id !== returnId) continue;
    seen.push(event.type);
    if (event.type === 'return.refunded') break;
  }
  return seen;
};
