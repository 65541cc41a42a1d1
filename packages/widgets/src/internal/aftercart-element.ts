import { html, type nothing, type RootPart, render, type TemplateResult } from 'lit/html.js';
import { frameStyles } from '../styles/base.styles.ts';
import { Announcer } from './announcer.ts';
import { FrameElement } from './frame-element.ts';
import { focusAfterUpdate, holdHeight } from './in-view.ts';

/**
 * What every element shares that is loaded as a whole: the frame with its styles, templates, a live region and the focus. An element
 * sets `strings` and writes `content()`.
 */
export abstract class AftercartElement extends FrameElement {
  static override styles = frameStyles;

  protected readonly announcer = new Announcer(this);
  #drawn: RootPart | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#drawn?.setConnected(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawn?.setConnected(false);
  }

  protected abstract content(): TemplateResult | typeof nothing;

  /** Moves the focus to what the next render shows, e.g. the heading of a new step. */
  protected focusAfterUpdate(selector: string): Promise<void> {
    return focusAfterUpdate(this, selector);
  }

  /** Keeps the element as high as it is now, so that a shorter next step does not pull up the page below it. */
  protected holdHeight(): void {
    holdHeight(this);
  }

  protected override draw(): void {
    this.#drawn = render(html`${this.content()} ${this.announcer.region()}`, this.base, { host: this });
  }
}
