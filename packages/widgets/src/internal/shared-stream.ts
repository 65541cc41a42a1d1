import type { Event as AftercartEvent } from '@aftercart/contract';

type Listener = (event: AftercartEvent) => void;
/** Opens the stream behind an event; the transport is loaded by it and not before. */
export type OpenStream = (options: {
  signal: AbortSignal;
  lastEventId?: string;
}) => Promise<AsyncIterable<AftercartEvent> | Iterable<AftercartEvent>>;

/**
 * One stream for all elements of a provider: it starts with the first listener, ends with the last, rests while the page is hidden and
 * resumes behind the last event that it has seen.
 */
export class SharedStream {
  readonly #open: OpenStream;
  readonly #listeners = new Set<Listener>();
  #running: AbortController | undefined;
  #lastEventId: string | undefined;

  constructor(open: OpenStream) {
    this.#open = open;
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) document.addEventListener('visibilitychange', this.#follow);
    this.#follow();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.close();
    };
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#follow);
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Begins anew for somebody else: what the last shopper has seen is not this one's. */
  restart(): void {
    this.close();
    this.#lastEventId = undefined;
    if (this.#listeners.size > 0) {
      document.addEventListener('visibilitychange', this.#follow);
      this.#follow();
    }
  }

  readonly #follow = (): void => {
    if (document.visibilityState === 'hidden') {
      this.#running?.abort();
      this.#running = undefined;
    } else if (!this.#running && this.#listeners.size > 0) {
      void this.#run();
    }
  };

  async #run(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      const events = await this.#open({
        signal: running.signal,
        ...(this.#lastEventId && { lastEventId: this.#lastEventId }),
      });
      for await (const event of events) {
        if (running.signal.aborted) return;
        this.#lastEventId = event.id;
        for (const listener of this.#listeners) deliver(listener, event);
      }
    } catch {
      // Live news are a courtesy: without them the elements still show what they have read.
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }
}

/** One listener's mistake must not silence the others. */
function deliver(listener: Listener, event: AftercartEvent): void {
  try {
    listener(event);
  } catch (error) {
    reportError(error);
  }
}
