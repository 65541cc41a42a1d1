import { type ApiPromise, toApiPromise, type WithResponse } from './api-promise.ts';
import { AftercartError } from './errors.ts';

export type Page<T> = {
  data: T[];
  /** Opaque; null on the last page. */
  nextCursor: string | null;
  /** The following page, or null when this is the last. */
  nextPage(): Promise<Page<T> | null>;
};

/** Await it for one page, or `for await` over it for every item of all pages. */
export type PagePromise<T> = ApiPromise<Page<T>> & AsyncIterable<T>;

type PageQuery = { cursor?: string };

/** Turns a list operation into pages that know their following ones. */
export const paginate = <T, Query extends PageQuery>(
  query: Query | undefined,
  load: (query: Query) => ApiPromise<{ data: T[]; nextCursor: string | null }>,
): PagePromise<T> => {
  const at = async (cursor: string | undefined): Promise<WithResponse<Page<T>>> => {
    const pageQuery = { ...query, ...(cursor === undefined ? {} : { cursor }) } as Query;
    const { data: page, ...rest } = await load(pageQuery).withResponse();
    const { data, nextCursor } = page;
    const nextPage = async (): Promise<Page<T> | null> => {
      if (nextCursor === null) return null;
      // A server that answers a cursor with itself would keep `for await` busy for ever.
      if (nextCursor === cursor) throw new AftercartError('The list does not advance: its next cursor is its own');
      return (await at(nextCursor)).data;
    };
    return { data: { data, nextCursor, nextPage }, ...rest };
  };
  const first = toApiPromise(at(query?.cursor));
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      for (let page: Page<T> | null = await first; page; page = await page.nextPage()) yield* page.data;
    },
  });
};
