import type { Problem, ProblemCode } from '@aftercart/contract';

/** One refused field of a request. `pointer` is a JSON pointer into the body, e.g. `/lines/0/quantity`. */
export type FieldError = { pointer: string; code: string; message: string };

/** The codes of this contract; a newer server may send others. */
export type ApiErrorCode = ProblemCode | (string & {});

/** The root of everything the client throws on its own account. An abort is thrown as the reason of its signal. */
export class AftercartError extends Error {
  override name = 'AftercartError';
}

/** The server answered, and the answer is a refusal. */
export class ApiError extends AftercartError {
  override name = 'AftercartApiError';
  /** HTTP status. */
  declare readonly status: number;
  /** Stable code of the refusal; `unrecognized_response` when something on the way answered in its stead. */
  declare readonly code: ApiErrorCode;
  /** What to tell support. Null when no Aftercart server has seen the request. */
  declare readonly requestId: string | null;
  /** The body as sent (RFC 9457). Null when it was no problem document. */
  declare readonly problem: Problem | null;
  /** The refused fields; empty when the refusal is not about fields. */
  declare readonly fieldErrors: readonly FieldError[];
  /** How long to wait before another attempt makes sense. Null when the server did not say. */
  declare readonly retryAfterMs: number | null;

  constructor(answer: {
    status: number;
    problem: Problem | null;
    requestId: string | null;
    retryAfterMs: number | null;
  }) {
    const { status, problem } = answer;
    const code = problem?.code ?? 'unrecognized_response';
    super(`${status} ${code}${problem?.detail ? `: ${problem.detail}` : ''}`);
    Object.assign(this, answer, { code, fieldErrors: problem?.errors ?? [] });
  }
}

/** 401: no valid credential, or the session has expired and could not be renewed. */
export class AuthenticationError extends ApiError {
  override name = 'AftercartAuthenticationError';
}

/** 403: the credential is good, but not for this. */
export class PermissionError extends ApiError {
  override name = 'AftercartPermissionError';
}

/** 404: not there, or not this caller's. */
export class NotFoundError extends ApiError {
  override name = 'AftercartNotFoundError';
}

/** 409: what is stored does not agree; read it again. */
export class ConflictError extends ApiError {
  override name = 'AftercartConflictError';
}

/** 400 and 422: the request cannot be accepted as it is; see `fieldErrors`. */
export class ValidationError extends ApiError {
  override name = 'AftercartValidationError';
}

/** 429: too many requests; see `retryAfterMs`. */
export class RateLimitError extends ApiError {
  override name = 'AftercartRateLimitError';
}

/** 5xx: the server could not answer. */
export class ServerError extends ApiError {
  override name = 'AftercartServerError';
}

/** No answer came: offline, refused, reset, blocked by CORS. `cause` is what `fetch` threw. */
export class ConnectionError extends AftercartError {
  override name = 'AftercartConnectionError';
}

/** No complete answer came in time. */
export class TimeoutError extends AftercartError {
  override name = 'AftercartTimeoutError';
}

/** The answer is not what the contract promises. `issues` name paths and rules, never values. */
export class ResponseValidationError extends AftercartError {
  override name = 'AftercartResponseValidationError';
  declare readonly status: number;
  declare readonly requestId: string | null;
  declare readonly issues: readonly { path: string; rule: string }[];

  constructor(
    operation: string,
    answer: { status: number; requestId: string | null; issues: readonly { path: string; rule: string }[] },
  ) {
    const [first] = answer.issues;
    super(`The answer to ${operation} breaks the contract${first ? ` at ${first.path || '/'} (${first.rule})` : ''}`);
    Object.assign(this, answer);
  }
}

const byStatus: Record<number, typeof ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** The error of the class that fits the status. */
export const createApiError = (answer: ConstructorParameters<typeof ApiError>[0]): ApiError =>
  new (byStatus[answer.status] ?? (answer.status >= 500 ? ServerError : ApiError))(answer);

// By name and not by instanceof: a page may hold two copies of this package, and each must know the other's errors.
const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === `Aftercart${name}`;

export const isAftercartError = (error: unknown): error is AftercartError =>
  error instanceof Error && error.name.startsWith('Aftercart');
export const isApiError = (error: unknown): error is ApiError =>
  isAftercartError(error) && 'code' in error && 'problem' in error;
export const isAuthenticationError = (error: unknown): error is AuthenticationError =>
  isNamed(error, 'AuthenticationError');
export const isPermissionError = (error: unknown): error is PermissionError => isNamed(error, 'PermissionError');
export const isNotFoundError = (error: unknown): error is NotFoundError => isNamed(error, 'NotFoundError');
export const isConflictError = (error: unknown): error is ConflictError => isNamed(error, 'ConflictError');
export const isValidationError = (error: unknown): error is ValidationError => isNamed(error, 'ValidationError');
export const isRateLimitError = (error: unknown): error is RateLimitError => isNamed(error, 'RateLimitError');
export const isServerError = (error: unknown): error is ServerError => isNamed(error, 'ServerError');
export const isConnectionError = (error: unknown): error is ConnectionError => isNamed(error, 'ConnectionError');
export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, 'TimeoutError');
export const isResponseValidationError = (error: unknown): error is ResponseValidationError =>
  isNamed(error, 'ResponseValidationError');
