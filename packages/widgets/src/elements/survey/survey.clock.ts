/** Measures how long something was really seen: it stands still while the tab is hidden. */
export class VisibleClock {
  readonly #now: () => number;
  #since: number | null = null;
  #passed = 0;
  #running = false;

  /** @param now milliseconds that only go forward. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    document.addEventListener('visibilitychange', this.#turn);
    this.#turn();
  }

  stop(): void {
    this.#running = false;
    document.removeEventListener('visibilitychange', this.#turn);
    this.#turn();
  }

  /** Milliseconds since the last time it was asked. */
  take(): number {
    this.#turn();
    const passed = this.#passed;
    this.#passed = 0;
    return passed;
  }

  readonly #turn = (): void => {
    const now = this.#now();
    if (this.#since !== null) this.#passed += now - this.#since;
    this.#since = this.#running && !document.hidden ? now : null;
  };
}
