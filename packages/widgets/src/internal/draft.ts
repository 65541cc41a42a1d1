import { createIdempotencyKey } from '@aftercart/client/idempotency-key';
import { draftKey, draftMemory, storedDraft } from './draft-key.ts';

const lifetime = 7 * 24 * 60 * 60 * 1000;

interface Stored<Data> {
  readonly data: Data;
  readonly at: number;
  /** The body that was sent with the key: a changed body needs a new key, the same body must keep its own. */
  readonly sent?: { readonly key: string; readonly body: string };
}

/**
 * What a shopper has entered but not yet sent, kept over reload and offline together with the idempotency key of the last attempt.
 * Must not hold secrets: others may use the same device, so no account numbers and no addresses.
 */
export class Draft<Data> {
  readonly #key: string;
  readonly #now: () => number;

  constructor(publishableKey: string, element: string, subject: string, now: () => number = Date.now) {
    this.#key = draftKey(publishableKey, element, subject);
    this.#now = now;
  }

  read(): Data | undefined {
    return this.#load()?.data;
  }

  write(data: Data): void {
    this.#save({ ...this.#load(), data, at: this.#now() });
  }

  /** The idempotency key for a body: the stored one while the body is the same, so that a repeated attempt is recognised. */
  keyFor(body: unknown): string {
    const serialized = JSON.stringify(body);
    const stored = this.#load();
    if (stored?.sent?.body === serialized) return stored.sent.key;
    const key = createIdempotencyKey();
    if (stored) this.#save({ ...stored, sent: { key, body: serialized } });
    return key;
  }

  clear(): void {
    draftMemory.delete(this.#key);
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Storage is forbidden: there was nothing to remove.
    }
  }

  #load(): Stored<Data> | undefined {
    try {
      // Nothing is no JSON, and is no draft like what is not readable.
      const stored = JSON.parse(storedDraft(this.#key) ?? '') as Stored<Data>;
      return this.#now() - stored.at < lifetime ? stored : undefined;
    } catch {
      return undefined;
    }
  }

  #save(stored: Stored<Data>): void {
    const text = JSON.stringify(stored);
    try {
      localStorage.setItem(this.#key, text);
      draftMemory.delete(this.#key);
    } catch {
      // Full or forbidden: the page's own memory keeps it.
      draftMemory.set(this.#key, text);
    }
  }
}
