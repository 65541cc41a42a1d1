/** How both drivers read values, so that a row looks the same whichever database it came from. */

// Type oids of Postgres; they are fixed forever.
const INT8 = 20;
const DATE = 1082;

/** All 64-bit columns hold counts, points or minor units; past 2⁵³ a silent rounding would be a lie. */
const readInt8 = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The stored integer ${text} is too large.`);
  return value;
};

/** A date without time stays the text `YYYY-MM-DD`: a birthday has no time zone. */
const readDate = (text: string): string => text;

export const valueReaders: Readonly<Record<number, (text: string) => number | string>> = {
  [INT8]: readInt8,
  [DATE]: readDate,
};
