import { type ProblemCode, problems, problemTypeBase } from '@aftercart/contract/problems';
import { type FieldError, type Refusal, refuse } from '../lib/result.ts';
import type { Answer } from './respond.ts';

/** The body of every answer that is not a success (RFC 9457). */
type ProblemBody = {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  reasonCode?: string;
  detail: string;
  requestId: string;
  errors?: FieldError[];
  retryAfterSeconds?: number;
};

/** Seconds named in `Retry-After` where the refusal itself gives none. */
const DEFAULT_RETRY_SECONDS: Partial<Record<ProblemCode, number>> = {
  rate_limited: 60,
  unavailable: 5,
  idempotency_key_in_use: 1,
};

const problemBody = (refusal: Refusal, requestId: string): ProblemBody => {
  const { status, title, hint } = problems[refusal.code];
  const retryAfterSeconds = refusal.retryAfterSeconds ?? DEFAULT_RETRY_SECONDS[refusal.code];
  return {
    type: `${problemTypeBase}${refusal.code}`,
    title,
    status,
    code: refusal.code,
    ...(refusal.reasonCode === undefined ? {} : { reasonCode: refusal.reasonCode }),
    detail: refusal.detail ?? hint,
    requestId,
    ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
};

export const answerProblem = (refusal: Refusal, requestId: string, extra: Record<string, string> = {}): Answer => {
  const body = problemBody(refusal, requestId);
  return {
    status: body.status,
    body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(body.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(body.retryAfterSeconds) }),
      ...(body.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
      ...extra,
    },
  };
};

/** The issues of a zod error, as JSON pointers below `prefix`. */
export const fieldErrors = (
  issues: readonly {
    path: readonly PropertyKey[];
    code?: string | undefined;
    message: string;
    keys?: readonly string[];
  }[],
  prefix = '',
): FieldError[] =>
  issues.flatMap((issue) => {
    const pointer = prefix + issue.path.map((part) => `/${escapePointer(String(part))}`).join('');
    const code = issue.code ?? 'invalid';
    // An unknown key is reported on its parent: point at the key, which is what must be removed.
    if (code === 'unrecognized_keys' && issue.keys) {
      return issue.keys.map((key) => ({ pointer: `${pointer}/${escapePointer(key)}`, code, message: 'Unknown field' }));
    }
    return [{ pointer, code, message: issue.message }];
  });

const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

export const invalid = (errors: FieldError[]): Refusal => refuse('validation_failed', undefined, errors);
