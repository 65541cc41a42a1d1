import { CompiledQuery, type Insertable } from 'kysely';
import type { Queryable } from './database.ts';
import type { Tables } from './tables.ts';

/**
 * New rows of several tables. All rows of one table have the same columns, whoever adds them; null means null, so none
 * has a default.
 */
export type RowBatch = { readonly [Table in keyof Tables]?: readonly Insertable<Tables[Table]>[] };

type AnyRow = Readonly<Record<string, unknown>>;
type Part = { table: string; columns: readonly string[]; rows: readonly AnyRow[] };

/** Columns that are null in every row are left out: Postgres fills them in, and they need not travel. */
const partsOf = (batch: RowBatch): Part[] => {
  const parts: Part[] = [];
  for (const [table, rows] of Object.entries(batch) as [string, readonly AnyRow[]][]) {
    if (rows[0] === undefined) continue;
    const columns = Object.keys(rows[0]).filter((column) => rows.some((row) => row[column] !== null));
    parts.push({ table, columns, rows });
  }
  return parts;
};

/** A date as text is read by both drivers alike, and written by neither of them as quickly. */
const toParameter = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

const writeStatement = (parts: readonly Part[]): string => {
  let parameter = 0;
  const inserts = parts.map(({ table, columns, rows }) => {
    const values = rows.map(() => `(${columns.map(() => `$${(parameter += 1)}`).join(', ')})`);
    return `insert into ${table} (${columns.join(', ')}) values ${values.join(', ')}`;
  });
  const last = inserts.pop() ?? '';
  const others = inserts.map((insert, index) => `step${index} as (${insert})`);
  return others.length > 0 ? `with ${others.join(', ')} ${last}` : last;
};

// The texts of small batches: they come by the thousand, and always the same.
const statements = new Map<string, string>();
const MOST_STATEMENTS = 200;
const SMALL = 80;

const statementFor = (parts: readonly Part[]): string => {
  let shape = '';
  let count = 0;
  for (const { table, columns, rows } of parts) {
    shape += `${table} ${rows.length} ${columns.join()};`;
    count += rows.length;
  }
  const known = statements.get(shape);
  if (known !== undefined) return known;
  const statement = writeStatement(parts);
  if (count <= SMALL && statements.size < MOST_STATEMENTS) statements.set(shape, statement);
  return statement;
};

/**
 * Inserts everything in one statement, and so in one round trip and, outside of a transaction, in one of its own: all
 * of it or nothing. A row that exists already fails the whole statement (SQLSTATE 23505).
 */
export const insertRows = async (db: Queryable, batch: RowBatch): Promise<void> => {
  const parts = partsOf(batch);
  if (parts.length === 0) return;
  const parameters: unknown[] = [];
  for (const { columns, rows } of parts) {
    for (const row of rows) for (const column of columns) parameters.push(toParameter(row[column]));
  }
  // Names of tables and columns come from the program alone; every value travels as a parameter.
  await db.executeQuery(CompiledQuery.raw(statementFor(parts), parameters));
};

const UNIQUE_VIOLATION = '23505';

/** The name of the unique index that refused a row; null for any other error. */
export const violatedUniqueIndex = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error) || error.code !== UNIQUE_VIOLATION) return null;
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : '';
};
