import pg from 'pg';

/*
 * Statements that come again and again are prepared: Postgres parses and plans them once per connection instead of once
 * per request. Texts that vary without end (inserts of ever other numbers of rows) are told by coming seldom.
 */
const MOST_PREPARED = 400;
const MOST_WATCHED = 2_000;
const SEEN_OFTEN = 3;
const LONGEST_TEXT = 8_000;
/** "cached plan must not change result type": another process has migrated the table since. */
const PLAN_OUTDATED = '0A000';

type Values = readonly unknown[];
/** Sends one statement, prepared under its name where it has one. */
export type Send = (query: { text: string; values: Values; name?: string }) => Promise<pg.QueryResult>;

/** Gives statements their names; one for all connections of a process. */
export const createStatementNames = () => {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  const refused = new Set<string>();
  return {
    nameOf: (text: string): string | undefined => {
      const name = names.get(text);
      if (name !== undefined || names.size >= MOST_PREPARED || text.length > LONGEST_TEXT || refused.has(text))
        return name;
      const count = (seen.get(text) ?? 0) + 1;
      if (count < SEEN_OFTEN) {
        if (seen.size >= MOST_WATCHED) seen.clear();
        seen.set(text, count);
        return undefined;
      }
      seen.delete(text);
      const fresh = `aftercart_${names.size}`;
      names.set(text, fresh);
      return fresh;
    },
    /** The statement is sent as plain text from now on. */
    giveUp: (text: string): void => {
      names.delete(text);
      refused.add(text);
    },
  };
};

const isOutdated = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === PLAN_OUTDATED;

/** Sends a statement by its name where it has one. */
const sendNamed = async (
  names: ReturnType<typeof createStatementNames>,
  send: Send,
  text: string,
  values: Values,
): Promise<pg.QueryResult> => {
  const name = names.nameOf(text);
  if (name === undefined) return send({ text, values });
  try {
    return await send({ name, text, values });
  } catch (error) {
    if (!isOutdated(error)) throw error;
    names.giveUp(text);
    // Outside of a transaction it is simply sent again; inside one, the whole transaction is repeated.
    return send({ text, values }).catch(() => Promise.reject(error as Error));
  }
};

export type Preparer = {
  /** A client of `pg` that prepares by itself: the form of `query` that Kysely uses; all others are left alone. */
  Client: typeof pg.Client;
  /** One statement on whichever connection `send` takes. */
  query(send: Send, text: string, values: Values): Promise<pg.QueryResult>;
};

/** @param isEnabled false sends everything as plain text. */
export const createPreparer = (isEnabled: boolean): Preparer => {
  const names = createStatementNames();
  class PreparingClient extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      super(config);
      const plain = this.query.bind(this) as (...args: unknown[]) => unknown;
      const send = plain as unknown as Send;
      const preparing = (...args: unknown[]): unknown => {
        const [text, values] = args;
        const isPlain = args.length === 2 && typeof text === 'string' && Array.isArray(values) && values.length > 0;
        return isPlain ? sendNamed(names, send, text, values) : plain(...args);
      };
      this.query = preparing as typeof this.query;
    }
  }
  return {
    Client: isEnabled ? PreparingClient : pg.Client,
    query: (send, text, values) => (isEnabled ? sendNamed(names, send, text, values) : send({ text, values })),
  };
};
