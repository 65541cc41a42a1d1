import { createStaffClient, isApiError } from '@aftercart/client';
import type {
  CaseStatus,
  CaseTransition,
  ClaimStatus,
  ClaimTransition,
  ReturnStatus,
  ReturnTransition,
} from '@aftercart/contract';
import { postJson } from '../browser/shop-api.ts';
import { type Action, type Item, isNewer, type Kind, kindOfSubject, kinds, waitingStatuses } from './item.ts';

/** What an action carries; which of it goes with which action, the API checks. */
export interface Decision {
  action: Action;
  note?: string;
  reasonCode?: string;
  tracking?: NonNullable<ReturnTransition['tracking']>;
  inspectedLines?: NonNullable<ReturnTransition['inspectedLines']>;
}

export type News =
  | { type: 'loaded'; kind: Kind }
  | { type: 'changed'; item: Item }
  /** Somebody has given or corrected an answer. */
  | { type: 'answered' }
  | { type: 'live'; live: boolean };

interface Page {
  items: Item[];
  nextCursor: string | null;
}

const pageSize = 50;

/** Everything that the desk knows, kept up to date by the event stream. */
export function createStore(apiUrl: string) {
  const client = createStaffClient({
    baseUrl: apiUrl,
    getToken: async () => (await postJson<{ token: string }>('/aftercart/staff-session', {})).token,
  });
  const items: Readonly<Record<Kind, Map<string, Item>>> = { returns: new Map(), claims: new Map(), cases: new Map() };
  const cursors: Record<Kind, string | null | undefined> = { returns: undefined, claims: undefined, cases: undefined };
  const names = new Map<string, Promise<string>>();
  const listeners = new Set<(news: News) => void>();

  const tell = (news: News): void => {
    for (const listener of listeners) listener(news);
  };

  const keep = (item: Item): Item => {
    const known = items[item.kind].get(item.value.id);
    if (!isNewer(item, known)) return known ?? item;
    items[item.kind].set(item.value.id, item);
    return item;
  };

  const readPage = async (kind: Kind, cursor: string | undefined, status?: string): Promise<Page> => {
    const query = { limit: pageSize, ...(cursor ? { cursor } : {}) };
    switch (kind) {
      case 'returns': {
        const { data, nextCursor } = await client.returns.list({
          ...query,
          ...(status ? { status: status as ReturnStatus } : {}),
        });
        return { items: data.map((value) => ({ kind, value })), nextCursor };
      }
      case 'claims': {
        const { data, nextCursor } = await client.cashback.claims.list({
          ...query,
          ...(status ? { status: status as ClaimStatus } : {}),
        });
        return { items: data.map((value) => ({ kind, value })), nextCursor };
      }
      case 'cases': {
        const { data, nextCursor } = await client.cases.list({
          ...query,
          ...(status ? { status: status as CaseStatus } : {}),
        });
        return { items: data.map((value) => ({ kind, value })), nextCursor };
      }
    }
  };

  /** All that waits for the shop, however old it is: nothing may be overlooked because much has happened since. */
  const readWaiting = async (kind: Kind): Promise<void> => {
    await Promise.all(
      waitingStatuses(kind).map(async (status) => {
        let cursor: string | undefined;
        do {
          const page = await readPage(kind, cursor, status);
          for (const item of page.items) keep(item);
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
      }),
    );
  };

  const readOne = async (kind: Kind, id: string): Promise<Item> => {
    switch (kind) {
      case 'returns':
        return { kind, value: await client.returns.retrieve(id) };
      case 'claims':
        return { kind, value: await client.cashback.claims.retrieve(id) };
      case 'cases':
        return { kind, value: await client.cases.retrieve(id) };
    }
  };

  const refresh = async (kind: Kind, id: string): Promise<Item> => {
    const item = keep(await readOne(kind, id));
    tell({ type: 'changed', item });
    return item;
  };

  return {
    client,
    listen(listener: (news: News) => void): void {
      listeners.add(listener);
    },
    all: (kind: Kind): Item[] => [...items[kind].values()],
    find: (kind: Kind, id: string): Item | undefined => items[kind].get(id),
    hasOlder: (kind: Kind): boolean => cursors[kind] !== null,
    isLoaded: (kind: Kind): boolean => cursors[kind] !== undefined,
    refresh,

    /** All that waits and the latest of the others, then older ones with each further call. */
    async load(kind: Kind): Promise<void> {
      const isFirst = cursors[kind] === undefined;
      const [page] = await Promise.all([
        readPage(kind, cursors[kind] ?? undefined),
        isFirst ? readWaiting(kind) : null,
      ]);
      for (const item of page.items) keep(item);
      cursors[kind] = page.nextCursor;
      tell({ type: 'loaded', kind });
    },

    /** Takes an action on the thing as it stood when it was shown: whoever was faster wins, nobody is overruled unseen. */
    async act(item: Item, decision: Decision, idempotencyKey: string): Promise<Item> {
      const { id } = item.value;
      const options = { idempotencyKey };
      switch (item.kind) {
        case 'returns':
          keep({
            kind: 'returns',
            value: await client.returns.transition(
              id,
              { ...decision, fromStatus: item.value.status } as ReturnTransition,
              options,
            ),
          });
          break;
        case 'claims':
          keep({
            kind: 'claims',
            value: await client.cashback.claims.transition(
              id,
              { ...decision, fromStatus: item.value.status } as ClaimTransition,
              options,
            ),
          });
          break;
        case 'cases':
          keep({
            kind: 'cases',
            value: await client.cases.transition(
              id,
              { ...decision, fromStatus: item.value.status } as CaseTransition,
              options,
            ),
          });
      }
      const changed = items[item.kind].get(id) ?? item;
      tell({ type: 'changed', item: changed });
      return changed;
    },

    customerName(customerId: string): Promise<string> {
      const known = names.get(customerId);
      if (known) return known;
      const number = customerId.replace(/^cus_/, '');
      const asking = client.customers.retrieve(customerId).then(
        ({ name }) => (name ? `${name} (${number})` : number),
        () => number,
      );
      names.set(customerId, asking);
      return asking;
    },

    /** Follows what happens until the page is left. A stream that is refused for good is told as "not live". */
    async follow(): Promise<void> {
      tell({ type: 'live', live: true });
      try {
        for await (const { subject } of client.events.stream()) {
          const kind = kindOfSubject(subject.type);
          if (kind) await refresh(kind, subject.id).catch(ignoreMissing);
          if (subject.type === 'feedback' || subject.type === 'surveyResponse') tell({ type: 'answered' });
        }
      } catch {
        tell({ type: 'live', live: false });
      }
    },

    async loadAll(): Promise<void> {
      await Promise.all(kinds.map((kind) => this.load(kind)));
    },
  };
}

export type Store = ReturnType<typeof createStore>;

/** A thing that cannot be read now is read when it is opened; only a lost connection matters to the stream. */
function ignoreMissing(error: unknown): void {
  if (!isApiError(error)) reportError(error);
}
