import type { ReactiveController, ReactiveElement } from 'lit';
import { html, type TemplateResult } from 'lit/html.js';

/** One polite live region per element. It is in the page before it is filled: a region that arrives with its text stays unheard. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveElement;
  #text = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#text = '';
  }

  readonly say = (text: string): void => {
    // A repeated text is no change to a screen reader; the no-break space makes it one.
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  };

  region(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }
}
