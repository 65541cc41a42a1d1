import { html, LitElement, type nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { frameStyles } from '../styles/base.styles.ts';
import { Announcer } from './announcer.ts';
import { ConnectionController } from './connection-controller.ts';
import type { Localized } from './localize-controller.ts';

/**
 * What every element with a frame shares: the connection from its provider, the shopper's language, a live region, theme and size.
 * An element sets `strings` and writes `content()`.
 */
export abstract class AftercartElement extends LitElement {
  static override styles = frameStyles;
  static override properties: PropertyDeclarations = {
    locale: { type: String },
  };

  /** Language as a BCP 47 tag. Empty: the provider's, else the page's `lang`, else the browser's. */
  declare locale: string;

  protected readonly provider = new ConnectionController(this);
  protected readonly announcer = new Announcer(this);
  protected abstract readonly strings: Localized;

  constructor() {
    super();
    this.locale = '';
  }

  protected abstract content(): TemplateResult | typeof nothing;

  /** Moves the focus to what the next render shows, e.g. the heading of a new step. */
  protected async focusAfterUpdate(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Keeps the element as high as it is now, so that a shorter next step does not pull up the page below it. */
  protected holdHeight(): void {
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    if (base) base.style.minBlockSize = `${base.getBoundingClientRect().height}px`;
  }

  protected override async scheduleUpdate(): Promise<void> {
    this.strings.resolve();
    await this.strings.ready;
    await super.scheduleUpdate();
  }

  override render(): TemplateResult {
    const { theme = 'auto', size = 'default' } = this.provider.current ?? {};
    return html`<div
      part="base"
      class="base"
      lang=${this.strings.locale}
      dir=${this.strings.dir}
      data-theme=${theme}
      data-size=${size}
    >
      ${this.content()} ${this.announcer.region()}
    </div>`;
  }
}
