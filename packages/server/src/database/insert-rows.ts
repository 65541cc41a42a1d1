import { CompiledQuery, type Insertable } from 'kysely';
import type { Queryable } from './database.ts';
import type { Tables } from './tables.ts';

/** New rows of several tables. All rows of one table have the same columns. */
export type RowBatch = { readonly [Table in keyof Tables]?: readonly Insertable<Tables[Table]>[] };

type AnyRow = Readonly<Record<string, unknown>>;

const valueList = (rows: readonly AnyRow[], columns: readonly string[], first: number): string =>
  rows
    .map((_, row) => `(${columns.map((_column, index) => `$${first + row * columns.length + index}`).join(', ')})`)
    .join(', ');

/**
 * Inserts everything in one statement, and so in one round trip and, outside of a transaction, in one of its own: all
 * of it or nothing. A row that exists already fails the whole statement (SQLSTATE 23505).
 */
export const insertRows = async (db: Queryable, batch: RowBatch): Promise<void> => {
  const parameters: unknown[] = [];
  const inserts: string[] = [];
  for (const [table, rows] of Object.entries(batch) as [string, readonly AnyRow[]][]) {
    const [sample] = rows;
    if (sample === undefined) continue;
    const columns = Object.keys(sample);
    inserts.push(
      `insert into ${table} (${columns.join(', ')}) values ${valueList(rows, columns, parameters.length + 1)}`,
    );
    for (const row of rows) for (const column of columns) parameters.push(row[column]);
  }
  const last = inserts.pop();
  if (last === undefined) return;
  // Names of tables and columns come from the program alone; every value travels as a parameter.
  const others = inserts.map((insert, index) => `step${index} as (${insert})`);
  const statement = others.length > 0 ? `with ${others.join(', ')} ${last}` : last;
  await db.executeQuery(CompiledQuery.raw(statement, parameters));
};

const UNIQUE_VIOLATION = '23505';

/** The name of the unique index that refused a row; null for any other error. */
export const violatedUniqueIndex = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error) || error.code !== UNIQUE_VIOLATION) return null;
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
};
