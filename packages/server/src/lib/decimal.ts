/**
 * Exact decimals of the wire (`Decimal`: up to 12 digits before the point and 6 after it) as whole millionths in a bigint.
 * Price lists go below the smallest coin (0.001 for a bead), so prices are multiplied first and rounded once.
 */
const FRACTION_DIGITS = 6;
const DECIMAL = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/;

/** Whole millionths: `1.5` → `1500000n`. The text must be a valid `Decimal` (the contract has checked it). */
export const parseDecimal = (text: string): bigint => {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) throw new Error('Not a decimal of at most 12 digits and 6 decimal places.');
  const micros = BigInt(whole + fraction.padEnd(FRACTION_DIGITS, '0'));
  return sign === '-' ? -micros : micros;
};

/**
 * The shortest decimal text with at least `minimumDigits` decimal places: `formatDecimal(4310000000n)` → `4310.00`.
 * Sums may have more digits before the point than one `Decimal` may.
 */
export const formatDecimal = (micros: bigint, minimumDigits = 2): string => {
  const digits = (micros < 0n ? -micros : micros).toString().padStart(FRACTION_DIGITS + 1, '0');
  const whole = digits.slice(0, -FRACTION_DIGITS);
  const fraction = digits.slice(-FRACTION_DIGITS).replace(/0+$/, '').padEnd(minimumDigits, '0');
  return `${micros < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
};

/** Integer division rounded half away from zero, so that a credit rounds like the sale it undoes. The divisor is positive. */
export const divideHalfUp = (dividend: bigint, divisor: bigint): bigint => {
  const doubled = 2n * dividend;
  return dividend < 0n ? -((divisor - doubled) / (2n * divisor)) : (doubled + divisor) / (2n * divisor);
};

/** Minor units of a currency with `minorDigits` decimal places, rounded half away from zero; null beyond safe integers. */
export const microsToMinor = (micros: bigint, minorDigits: number): number | null => {
  const minor = Number(divideHalfUp(micros, 10n ** BigInt(FRACTION_DIGITS - minorDigits)));
  return Number.isSafeInteger(minor) ? minor : null;
};
