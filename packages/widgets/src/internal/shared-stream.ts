import type { Event as AftercartEvent } from '@aftercart/contract';

type Listener = (event: AftercartEvent) => void;
/** Opens the stream behind an event; the transport is loaded by it and not before. */
export type OpenStream = (options: {
  signal: AbortSignal;
  lastEventId: string | undefined;
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
    this.#follow();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.close();
    };
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#follow);
    this.#rest();
  }

  /** Begins anew for somebody else: what the last shopper has seen is not this one's. */
  restart(): void {
    this.close();
    this.#lastEventId = undefined;
    if (this.#listeners.size > 0) this.#follow();
  }

  readonly #follow = (): void => {
    document.addEventListener('visibilitychange', this.#follow);
    if (document.visibilityState === 'hidden') this.#rest();
    else if (!this.#running) void this.#run();
  };

  #rest(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #run(): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    try {
      const { signal } = running;
      const events = await this.#open({ signal, lastEventId: this.#lastEventId });
      for await (const event of events) {
        if (signal.aborted) return;
        this.#lastEventId = event.id;
        for (const listener of this.#listeners) {
          try {
            listener(event);
          } catch (error) {
            // One listener's mistake must not silence the others.
            reportError(error);
          }
        }
      }
    } catch {
      // Live news are a courtesy: without them the elements still show what they have read.
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }
}
