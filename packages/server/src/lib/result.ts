import type { ProblemCode } from '@aftercart/contract/problems';

/** What is wrong with one field of the request. `pointer` is a JSON pointer into the body (`/lines/0/quantity`). */
export type FieldError = { pointer: string; code: string; message: string };

/**
 * An expected "no": a value, never an exception. It rolls the surrounding transaction back and leaves the server as
 * `application/problem+json`. `detail` is read by people outside: no names, no internals.
 */
export type Refusal = {
  ok: false;
  code: ProblemCode;
  /** The reason within the code, for programs. */
  reasonCode?: string;
  detail?: string;
  errors?: FieldError[];
  /** Seconds after which the same request may succeed; becomes `Retry-After`. */
  retryAfterSeconds?: number;
};

export type Success<T> = { ok: true; value: T };
export type Result<T> = Success<T> | Refusal;

export const ok = <T>(value: T): Success<T> => ({ ok: true, value });

export const refuse = (code: ProblemCode, detail?: string, errors?: FieldError[]): Refusal => ({
  ok: false,
  code,
  ...(detail === undefined ? {} : { detail }),
  ...(errors === undefined ? {} : { errors }),
});

/** The value, or a thrown error: for places where a refusal would be a bug (fixtures, seeding). */
export const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`Unexpected refusal ${result.code}: ${result.detail ?? 'no detail'}`);
};
