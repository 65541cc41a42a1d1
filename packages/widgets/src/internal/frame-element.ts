import { html, LitElement, type nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ConnectionController } from './connection-controller.ts';
import type { Localized } from './localize-controller.ts';

/**
 * The least that an element with a frame has: the connection from its provider, the shopper's language, theme and size. It brings no
 * styles, no words and nothing that can only happen later, so that it may stand in the first part of an element.
 */
export abstract class FrameElement extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: {},
  };

  /** Language as a BCP 47 tag. Empty: the provider's, else the page's `lang`, else the browser's. */
  declare locale: string;

  protected readonly provider = new ConnectionController(this);
  protected abstract readonly strings: Localized;

  constructor() {
    super();
    this.locale = '';
  }

  protected abstract content(): TemplateResult | typeof nothing;

  protected framed(): TemplateResult | typeof nothing {
    return this.content();
  }

  /** What must be there before something is drawn. */
  protected async ready(): Promise<unknown> {
    this.strings.resolve();
    return this.strings.ready;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.ready();
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
      ${this.framed()}
    </div>`;
  }
}
