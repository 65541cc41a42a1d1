import { listRatings } from '@aftercart/contract/operations';
import type { Core } from '../core/core.ts';
import type { CallOptions } from '../core/request.ts';

/** The public numbers of products, for stars beside them. */
export type RatingsResource = ReturnType<typeof ratingsResource>;

export const ratingsResource = (core: Core) => ({
  /** The numbers of up to 100 SKUs, in the order asked; works with the publishable key alone. No SKU holds a comma. */
  list: (skus: readonly string[], options?: CallOptions) =>
    core.request(listRatings, { ...options, query: { subjectType: 'product', subjectIds: skus.join(',') } }),
});
