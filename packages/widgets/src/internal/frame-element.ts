import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { ConnectionController } from './connection-controller.ts';
import { make } from './dom.ts';
import type { Localized } from './localize-controller.ts';

/**
 * The least that an element with a frame has: the connection from its provider, the shopper's language, theme and size. It brings no
 * styles, no words, no templates and nothing that can only happen later, so that it may stand in the first part of an element.
 */
export abstract class FrameElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    locale: {},
  };

  /** Language as a BCP 47 tag. Empty: the provider's, else the page's `lang`, else the browser's. */
  declare locale: string;

  protected readonly provider = new ConnectionController(this);
  protected abstract readonly strings: Localized;
  /** The card, in which the element draws. */
  protected readonly base = make('div', { part: 'base', class: 'base' });

  constructor() {
    super();
    this.locale = '';
  }

  protected abstract draw(): void;

  /** What must be there before something is drawn. */
  protected async ready(): Promise<unknown> {
    this.strings.resolve();
    return this.strings.ready;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.ready();
    await super.scheduleUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.base);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { theme = 'auto', size = 'default' } = this.provider.current ?? {};
    const { base, strings } = this;
    base.lang = strings.locale;
    base.dir = strings.dir;
    Object.assign(base.dataset, { theme, size });
    this.draw();
  }
}
