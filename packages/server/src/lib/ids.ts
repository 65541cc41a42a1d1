import type { Clock } from './clock.ts';

// Crockford's alphabet in lower case: no i, l, o, u, so an id read aloud or typed from paper stays the same id.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

// Chance is drawn in bulk: asking for it is dear, however little is wanted. What was used is never used again.
const pool = new Uint8Array(4096);
let used = pool.length;

const randomDigits = (length: number): number[] => {
  if (length > pool.length) throw new RangeError('That many random characters are not given at once.');
  if (used + length > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const digits = Array.from(pool.subarray(used, used + length), (byte) => byte & 31);
  pool.fill(0, used, used + length);
  used += length;
  return digits;
};

const spell = (digits: readonly number[]): string => {
  let text = '';
  for (const digit of digits) text += ALPHABET.charAt(digit);
  return text;
};

const encodeTime = (milliseconds: number): string => {
  let rest = milliseconds;
  let text = '';
  for (let index = 0; index < TIME_LENGTH; index += 1) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
};

/** `length` characters of 5 random bits each. */
export const randomBase32 = (length: number): string => spell(randomDigits(length));

let latest = { at: Number.NaN, time: '', digits: [0] };

/** Counts up in place; chance begins with a zero bit, so that an overflow would take 2⁷⁹ ids in a millisecond. */
const countUp = (digits: number[]): void => {
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const next = (digits[index] ?? 0) + 1;
    digits[index] = next % 32;
    if (next < 32) return;
  }
};

/**
 * A new id: prefix, then 26 characters (48 bits of milliseconds, 80 bits of chance). The ids of one process sort in the
 * order in which they were made, also within a millisecond. `createId('ret', clock)` → `ret_01kb3v…`.
 */
export const createId = <Prefix extends string>(prefix: Prefix, clock: Clock): `${Prefix}_${string}` => {
  const at = clock.now().getTime();
  if (at === latest.at) {
    countUp(latest.digits);
  } else {
    const [first = 0, ...others] = randomDigits(RANDOM_LENGTH);
    latest = { at, time: encodeTime(at), digits: [first & 15, ...others] };
  }
  return `${prefix}_${latest.time}${spell(latest.digits)}`;
};
