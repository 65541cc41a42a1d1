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
  const kind = kindOf(known.status, error instanceof TypeError ? 'TypeError' : name);
  return { ...known, kind, message: messages[kind] ?? 'errorUnknown' };
}

const messages: { readonly [Kind in Failure['kind']]?: CommonKey } = {
  offline: 'errorOffline',
  'signed-out': 'signedOut',
  limited: 'errorLimited',
};

/** Neither answer nor transport: a failed fetch, a failed import of the transport, a time limit. */
const offline: readonly unknown[] = ['TypeError', 'AftercartConnectionError', 'AftercartTimeoutError'];

function kindOf(status: number | null, name: unknown): Failure['kind'] {
  if (status === null) return offline.includes(name) ? 'offline' : 'unknown';
  if (status === 401) return 'signed-out';
  if (status === 429) return 'limited';
  // An accepted answer that breaks the contract also throws, and is nothing that the shopper could mend.
  return status >= 400 && status < 500 ? 'refused' : 'unknown';
}

/** The fields that the server refused. `pointer` is a JSON pointer into the body that was sent. */
export function refusedFields(error: unknown): readonly { readonly pointer: string; readonly code: string }[] {
  const { fieldErrors } = (error ?? {}) as { fieldErrors?: unknown };
  return Array.isArray(fieldErrors) ? (fieldErrors as { pointer: string; code: string }[]) : [];
}
