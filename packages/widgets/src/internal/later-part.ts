/**
 * The second part of an element: shared by all elements of a page, loaded once the first part has been drawn, and asked for again when
 * it did not come.
 */
export class LaterPart<Part> {
  /** The part, as soon as it is there: who finds it need not wait. */
  loaded: Part | undefined;
  readonly #import: () => Promise<Part>;
  #isComing = false;

  constructor(load: () => Promise<Part>) {
    this.#import = load;
  }

  async load(): Promise<Part> {
    return (this.loaded ??= await this.#import());
  }

  /** Loads it when the frame that is being drawn is on the screen. A failure is no news yet: who needs the part asks again, and tells. */
  soon(): void {
    if (this.#isComing) return;
    this.#isComing = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.load().catch(() => undefined);
      }),
    );
  }
}
