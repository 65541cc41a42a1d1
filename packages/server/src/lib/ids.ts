import type { Clock } from './clock.ts';

// Crockford's alphabet in lower case: no i, l, o, u, so an id read aloud or typed from paper stays the same id.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

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
export const randomBase32 = (length: number): string => {
  let text = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(length))) text += ALPHABET.charAt(byte & 31);
  return text;
};

/**
 * A new id: prefix, then 26 characters that sort by creation time (48 bits of milliseconds, 80 bits of chance).
 * `createId('ret', clock)` → `ret_01kb3v…`.
 */
export const createId = <Prefix extends string>(prefix: Prefix, clock: Clock): `${Prefix}_${string}` =>
  `${prefix}_${encodeTime(clock.now().getTime())}${randomBase32(RANDOM_LENGTH)}`;
