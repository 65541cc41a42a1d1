import type { CommonKey } from '../messages/en.ts';

/** What an element can do about an error. */
export interface Failure {
  readonly kind: 'offline' | 'signed-out' | 'limited' | 'refused' | 'unknown';
  /** The contract's problem code, when the server answered. */
  readonly code: string | null;
  readonly status: number | null;
  readonly requestId: string | null;
  /** Common message that fits when the element knows no better one for the code. */
  readonly message: CommonKey;
}

/**
 * Reads a client error by its shape: the classes live in the transport, which must not be loaded only to compare with them.
 */
export function failureOf(error: unknown): Failure {
  const { name, status, code, requestId } = (error ?? {}) as Record<string, unknown>;
  const known = {
    code: typeof code === 'string' ? code : null,
    status: typeof status === 'number' ? status : null,
    requestId: typeof requestId === 'string' ? requestId : null,
  };
  return { ...known, ...reasonOf(known.status, name, error instanceof TypeError) };
}

function reasonOf(status: number | null, name: unknown, isTypeError: boolean): Pick<Failure, 'kind' | 'message'> {
  // Neither answer nor transport: a failed fetch, a failed import of the transport, a time limit.
  if (status === null && (isTypeError || name === 'AftercartConnectionError' || name === 'AftercartTimeoutError')) {
    return { kind: 'offline', message: 'errorOffline' };
  }
  if (status === 401) return { kind: 'signed-out', message: 'signedOut' };
  if (status === 429) return { kind: 'limited', message: 'errorLimited' };
  // An accepted answer that breaks the contract also throws, and is nothing that the shopper could mend.
  return { kind: status !== null && status >= 400 && status < 500 ? 'refused' : 'unknown', message: 'errorUnknown' };
}

/** The fields that the server refused. `pointer` is a JSON pointer into the body that was sent. */
export function refusedFields(error: unknown): readonly { readonly pointer: string; readonly code: string }[] {
  const { fieldErrors } = (error ?? {}) as { fieldErrors?: unknown };
  return Array.isArray(fieldErrors) ? (fieldErrors as { pointer: string; code: string }[]) : [];
}
