import { type Queryable, sqlStateOf } from './database.ts';
import { insertRows, type RowBatch } from './insert-rows.ts';

/** Inserts the rows of one use case: all of them or none. */
export type RowWriter = (merchantId: string, rows: RowBatch) => Promise<void>;

/** Powers of two only, so that there are few texts and all of them are prepared. */
const GROUP_SIZES = [16, 8, 4, 2, 1];
const WHOLE_GROUP = 16;
/** One statement is under way and the next gathers; further ones for whole groups, and where one takes long. */
const MOST_UNDER_WAY = 4;
const LONG_MS = 20;

type Waiting = { rows: RowBatch; resolve: () => void; reject: (error: unknown) => void };
/** What one merchant's callers have to write. Those that take long are under way too, but nobody waits for them. */
type Line = { waiting: Waiting[]; underWay: number; long: number };

const join = (group: readonly Waiting[]): RowBatch => {
  const joined: Record<string, object[]> = {};
  for (const { rows } of group) {
    for (const [table, own] of Object.entries(rows)) (joined[table] ??= []).push(...own);
  }
  return joined;
};

/** What is wrong with a row, or a lock that was lost: the others of the group need not suffer for it. */
const ABOUT_ROWS = /^(22|23|40)/;

/**
 * Inserts alone what comes alone, and together what comes in a crowd: one statement, one transaction and one wait for
 * the disk for many. Each caller still hears of its own rows only: where one row is refused, all go again by themselves.
 */
export const createRowWriter = (db: Queryable): RowWriter => {
  const lines = new Map<string, Line>();

  const insertAlone = ({ rows, resolve, reject }: Waiting): Promise<void> => insertRows(db, rows).then(resolve, reject);

  const insert = async (group: readonly Waiting[]): Promise<void> => {
    const [first, ...others] = group;
    if (first === undefined) return;
    if (others.length === 0) return insertAlone(first);
    try {
      await insertRows(db, join(group));
    } catch (error) {
      // Of a connection that broke nobody knows how far it came: the callers are told just that.
      if (!ABOUT_ROWS.test(sqlStateOf(error) ?? '')) for (const { reject } of group) reject(error);
      else await Promise.all(group.map(insertAlone));
      return;
    }
    for (const { resolve } of group) resolve();
  };

  const send = (merchantId: string, line: Line, group: readonly Waiting[]): void => {
    line.underWay += 1;
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      line.long += 1;
      proceed(merchantId, line);
    }, LONG_MS);
    void insert(group).then(() => {
      clearTimeout(timer);
      line.underWay -= 1;
      if (isLong) line.long -= 1;
      proceed(merchantId, line);
    });
  };

  const proceed = (merchantId: string, line: Line): void => {
    const { waiting } = line;
    while (waiting.length > 0 && line.underWay < MOST_UNDER_WAY) {
      if (line.underWay > line.long && waiting.length < WHOLE_GROUP) return;
      const size = GROUP_SIZES.find((fitting) => fitting <= waiting.length) ?? 1;
      send(merchantId, line, waiting.splice(0, size));
    }
    if (line.underWay === 0) lines.delete(merchantId);
  };

  return (merchantId, rows) =>
    new Promise((resolve, reject) => {
      const line = lines.get(merchantId) ?? { waiting: [], underWay: 0, long: 0 };
      lines.set(merchantId, line);
      line.waiting.push({ rows, resolve, reject });
      proceed(merchantId, line);
    });
};
