import type { Rating } from '@aftercart/contract';
import type { AftercartConnection } from '../../internal/connection.ts';

/** Before the one other try; long enough for a busy server, short enough for a page that is still looked at. */
const pauseMs = 1_500;

const isCount = (value: unknown): value is number => Number.isInteger(value);

/** What is drawn of the contract's `Rating`, and no less: a half answer must not become half a number on the page. */
function isRating(value: Partial<Rating> | null): value is Rating {
  if (!value || !isCount(value.count) || typeof value.subjectId !== 'string') return false;
  const { average, distribution } = value;
  return (
    (value.count === 0 || typeof average === 'number') && Array.isArray(distribution) && distribution.every(isCount)
  );
}

const isWorthAnotherTry = (status: number): boolean => status === 429 || status >= 500;

/** The public numbers of products (`listRatings`), as far as the server has any. Rejects when there is no answer. */
export async function readRatings(connection: AftercartConnection, ids: readonly string[]): Promise<Rating[]> {
  const query = new URLSearchParams({ subjectType: 'product', subjectIds: ids.join() });
  const { publishableKey, server } = connection;
  const address = `${server.baseUrl.replace(/\/+$/, '')}/v1/feedback/ratings?${query}`;
  const ask = () => (server.fetch ?? fetch)(address, { headers: { authorization: `Bearer ${publishableKey}` } });
  let response = await ask().catch(() => undefined);
  if (!response || isWorthAnotherTry(response.status)) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    response = await ask();
  }
  if (!response.ok) throw new Error(`The ratings were answered with ${response.status}`);
  const { data } = (await response.json()) as { data?: (Partial<Rating> | null)[] };
  return Array.isArray(data) ? data.filter(isRating) : [];
}
