import { fromBase64Url, toBase64Url, utf8 } from './crypto.ts';
import { ok, type Refusal, type Result, refuse } from './result.ts';

/**
 * Keyset pages: a cursor holds the sort values of the last row that was sent, so a page costs the same wherever it lies
 * and rows that come or go in between shift nothing.
 */
export type Page<T> = { data: T[]; nextCursor: string | null };

export const encodeCursor = (values: readonly string[]): string => toBase64Url(utf8(JSON.stringify(values)));

const notOurs = (): Refusal =>
  refuse('validation_failed', 'The cursor does not come from this list.', [
    { pointer: '/cursor', code: 'invalid_cursor', message: 'Use the nextCursor of an earlier page.' },
  ]);

/**
 * The values of a cursor that this server made, or null for the first page.
 * @param count how many sort values the list has; a cursor of another list is refused.
 */
export const decodeCursor = (cursor: string | undefined, count: number): Result<string[] | null> => {
  if (cursor === undefined) return ok(null);
  try {
    const values: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(cursor) ?? utf8('')));
    if (Array.isArray(values) && values.length === count && values.every((value) => typeof value === 'string')) {
      return ok(values);
    }
  } catch {
    // Not ours: falls through to the refusal.
  }
  return notOurs();
};

/** As `decodeCursor`, for lists sorted by an instant and an id. */
export const decodeTimeCursor = (cursor: string | undefined): Result<{ at: Date; id: string } | null> => {
  const decoded = decodeCursor(cursor, 2);
  if (!decoded.ok) return decoded;
  if (decoded.value === null) return ok(null);
  const [time = '', id = ''] = decoded.value;
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? notOurs() : ok({ at, id });
};

const SEQUENCE = /^\d{1,15}$/;

/** As `decodeCursor`, for lists sorted by a sequence number. */
export const decodeSequenceCursor = (cursor: string | undefined): Result<number | null> => {
  const decoded = decodeCursor(cursor, 1);
  if (!decoded.ok) return decoded;
  const text = decoded.value?.[0];
  if (text === undefined) return ok(null);
  return SEQUENCE.test(text) ? ok(Number(text)) : notOurs();
};

/** As `decodeCursor`, for lists sorted by an instant and, within it, by a sequence number. */
export const decodeTimeSequenceCursor = (cursor: string | undefined): Result<{ at: Date; sequence: number } | null> => {
  const decoded = decodeTimeCursor(cursor);
  if (!decoded.ok || decoded.value === null) return decoded.ok ? ok(null) : decoded;
  const { at, id } = decoded.value;
  return SEQUENCE.test(id) ? ok({ at, sequence: Number(id) }) : notOurs();
};

/** Cuts the one row too many that was asked for to see whether there is a next page. */
export const pageOf = <Row, T>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => T,
  valuesOf: (row: Row) => readonly string[],
): Page<T> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(toItem),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(valuesOf(last)) : null,
  };
};

/**
 * A page of a list sorted by a sequence number.
 * @param read the rows after a number, or from the beginning, and no more of them than it is told.
 */
export const readSequencePage = async <Row extends { seq: number }>(
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  read: (window: { after: number | null; limit: number }) => Promise<readonly Row[]>,
): Promise<Result<Page<Row>>> => {
  const after = decodeSequenceCursor(cursor);
  if (!after.ok) return after;
  const rows = await read({ after: after.value, limit: limit + 1 });
  return ok(
    pageOf(
      rows,
      limit,
      (row) => row,
      ({ seq }) => [String(seq)],
    ),
  );
};
