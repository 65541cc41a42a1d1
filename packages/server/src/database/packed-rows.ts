/**
 * Rows that Postgres packed into one JSON value, so that what belongs together travels together, read as rows that
 * travel by themselves are: an instant becomes a `Date`, and an integer that JSON cannot hold exactly is refused.
 *
 * @param instants the columns that hold one.
 */
export const unpackRows = <Row extends object>(
  packed: readonly object[] | null,
  instants: readonly (keyof Row & string)[] = [],
): Row[] =>
  (packed ?? []).map((given) => {
    const row: Record<string, unknown> = { ...given };
    for (const [column, value] of Object.entries(row)) {
      if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw new RangeError(`The stored integer ${column} is too large.`);
      }
    }
    for (const column of instants) {
      const text = row[column];
      if (typeof text === 'string') row[column] = new Date(text);
    }
    return row as Row;
  });
