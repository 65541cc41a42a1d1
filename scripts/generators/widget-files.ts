import type { Names } from './names.ts';
import { widgetMessages } from './widget-messages.ts';
import { widgetTests } from './widget-tests.ts';

/** The files of an element that reads something and asks for one thing. They work as they are, and are there to be changed. */
export function widgetFiles(names: Names): Record<string, string> {
  const { kebab } = names;
  return {
    'define.ts': define(names),
    [`${kebab}.ts`]: element(names),
    [`${kebab}.controller.ts`]: controller(names),
    [`${kebab}.machine.ts`]: machine(names),
    [`${kebab}.steps.ts`]: steps(names),
    [`${kebab}.styles.ts`]: styles(names),
    [`${kebab}.events.ts`]: events(names),
    ...widgetMessages(names),
    ...widgetTests(names),
  };
}

const define = ({ kebab, pascal }: Names): string => `
import { defineElement } from '../../internal/define-element.ts';
import { Aftercart${pascal} } from './${kebab}.ts';

defineElement('aftercart-${kebab}', Aftercart${pascal});

declare global {
  interface HTMLElementTagNameMap {
    'aftercart-${kebab}': Aftercart${pascal};
  }
}
`;

const element = ({ kebab, camel, pascal, words }: Names): string => `
import type { PropertyValues, TemplateResult } from 'lit';
import { AftercartElement } from '../../internal/aftercart-element.ts';
import type { AftercartConnection } from '../../internal/connection.ts';
import { LocalizeController } from '../../internal/localize-controller.ts';
import { common } from '../../messages/common.ts';
import { ${pascal}Controller, type ${pascal}Host } from './${kebab}.controller.ts';
import type { ${pascal}Step } from './${kebab}.machine.ts';
import { confirmedStep, openStep, unreadStep } from './${kebab}.steps.ts';
import { ${camel}Styles } from './${kebab}.styles.ts';
import { catalogue } from './messages/catalogue.ts';
import type { ${pascal}Key } from './messages/en.ts';

/**
 * Tells the shopper how many orders there are, and asks to confirm it.
 *
 * @summary The shopper's ${words}.
 * @tag aftercart-${kebab}
 * @fires {Aftercart${pascal}ConfirmEvent} aftercart-${kebab}-confirm - The shopper is about to confirm; can be cancelled.
 * @fires {Aftercart${pascal}ConfirmedEvent} aftercart-${kebab}-confirmed - The shopper has confirmed.
 * @csspart base - The card around everything.
 * @csspart title - The heading.
 * @csspart confirm - The button.
 * @csspart thanks - The end.
 * @csspart notice - What went wrong.
 * @csspart retry - The button that tries again.
 * @cssproperty --aftercart-color-accent - Colour of the button.
 */
export class Aftercart${pascal} extends AftercartElement implements ${pascal}Host {
  static override styles = ${camel}Styles;

  protected override readonly strings = new LocalizeController<${pascal}Key>(this, this.provider, catalogue, common);
  readonly #${camel} = new ${pascal}Controller(this);
  #shown: ${pascal}Step = 'waiting';

  /** What the provider above gives. */
  get connection(): AftercartConnection | undefined {
    return this.provider.current;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { step } = this.#${camel}.state;
    if (step === this.#shown) return;
    this.#shown = step;
    if (step === 'confirmed') void this.focusAfterUpdate('.thanks');
  }

  protected override content(): TemplateResult {
    const { reading, state } = this.#${camel};
    const { strings } = this;
    switch (state.step) {
      case 'waiting':
        return unreadStep(reading, strings);
      case 'open':
        return openStep({ state, strings, confirm: this.#confirm });
      case 'confirmed':
        return confirmedStep(strings);
    }
  }

  readonly #confirm = (): void => this.#${camel}.confirm();
}
`;

const controller = ({ kebab, pascal }: Names): string => `
import { listOrders } from '@aftercart/contract/operations/light';
import type { ReactiveElement } from 'lit';
import type { AftercartConnection } from '../../internal/connection.ts';
import { ReadingController } from '../../internal/reading-controller.ts';
import { Aftercart${pascal}ConfirmEvent, Aftercart${pascal}ConfirmedEvent } from './${kebab}.events.ts';
import { initial${pascal}, type ${pascal}Action, type ${pascal}State, reduce${pascal} } from './${kebab}.machine.ts';

export interface ${pascal}Host extends ReactiveElement {
  readonly connection: AftercartConnection | undefined;
}

/** Reads the orders, keeps them fresh while the element is on the page, and confirms. */
export class ${pascal}Controller {
  state: ${pascal}State = initial${pascal};
  readonly reading: ReadingController<number>;
  readonly #host: ${pascal}Host;

  constructor(host: ${pascal}Host) {
    this.#host = host;
    this.reading = new ReadingController<number>(host, {
      subject: () => 'orders',
      read: async (core, { signal }) => {
        const { data } = await core.request(listOrders, { query: { limit: 100 }, signal });
        return data.length;
      },
      arrived: (orders) => this.dispatch({ type: 'arrive', orders }),
      concerns: ({ type }) => type.startsWith('order.'),
    });
  }

  dispatch(action: ${pascal}Action): void {
    const state = reduce${pascal}(this.state, action);
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }

  confirm(): void {
    const { orders, step } = this.state;
    if (step !== 'open' || !this.#host.dispatchEvent(new Aftercart${pascal}ConfirmEvent(orders))) return;
    this.dispatch({ type: 'confirm' });
    this.#host.dispatchEvent(new Aftercart${pascal}ConfirmedEvent(orders));
  }
}
`;

const machine = ({ pascal }: Names): string => `
export type ${pascal}Step = 'waiting' | 'open' | 'confirmed';

export interface ${pascal}State {
  readonly step: ${pascal}Step;
  readonly orders: number;
}

export type ${pascal}Action = { readonly type: 'arrive'; readonly orders: number } | { readonly type: 'confirm' };

export const initial${pascal}: ${pascal}State = { step: 'waiting', orders: 0 };

/** Which steps take an action; in the others it is ignored. */
const accepted: { readonly [Type in ${pascal}Action['type']]: readonly ${pascal}Step[] } = {
  arrive: ['waiting', 'open'],
  confirm: ['open'],
};

export function reduce${pascal}(state: ${pascal}State, action: ${pascal}Action): ${pascal}State {
  if (!accepted[action.type].includes(state.step)) return state;
  switch (action.type) {
    case 'arrive':
      return { step: 'open', orders: action.orders };
    case 'confirm':
      return { ...state, step: 'confirmed' };
  }
}
`;

const steps = ({ kebab, pascal }: Names): string => `
import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../../controls/button/button.ts';
import { notice } from '../../controls/notice/notice.ts';
import { skeleton } from '../../controls/skeleton/skeleton.ts';
import type { LocalizeController } from '../../internal/localize-controller.ts';
import type { ReadingController } from '../../internal/reading-controller.ts';
import type { ${pascal}State } from './${kebab}.machine.ts';
import type { ${pascal}Key } from './messages/en.ts';

type Strings = Pick<LocalizeController<${pascal}Key>, 'text'>;

export interface ${pascal}View {
  readonly state: ${pascal}State;
  readonly strings: Strings;
  readonly confirm: () => void;
}

/** Nothing was read yet: it is on its way, failed, or is for those who sign in. */
export function unreadStep({ status, failure, retry }: ReadingController<number>, { text }: Strings): TemplateResult {
  if (status === 'signed-out') return notice({ tone: 'neutral', text: text('signedOut') });
  if (status !== 'failed') return skeleton(text('loading'), ['title', 'text', 'control']);
  return notice({
    tone: 'negative',
    text: text(failure?.message ?? 'errorUnknown'),
    detail: failure?.requestId ? text('errorReference', { id: failure.requestId }) : undefined,
    retry: { label: text('retry'), onClick: retry },
  });
}

export function openStep({ state, strings: { text }, confirm }: ${pascal}View): TemplateResult {
  return html\`<div class="open">
    <h2 part="title">\${text('title')}</h2>
    <p>\${text('orders', { count: state.orders })}</p>
    \${button({ label: text('confirm'), part: 'confirm', onClick: confirm })}
  </div>\`;
}

export function confirmedStep({ text }: Strings): TemplateResult {
  return html\`<p class="thanks" part="thanks" tabindex="-1">\${text('confirmed')}</p>\`;
}
`;

const styles = ({ camel }: Names): string => `
import { css } from '@lit/reactive-element';
import { buttonStyles } from '../../controls/button/button.styles.ts';
import { noticeStyles } from '../../controls/notice/notice.styles.ts';
import { skeletonStyles } from '../../controls/skeleton/skeleton.styles.ts';
import { frameStyles } from '../../styles/base.styles.ts';

export const ${camel}Styles = [
  ...frameStyles,
  ...buttonStyles,
  noticeStyles,
  skeletonStyles,
  css\`
    /* Room for the content before it is here. */
    :host {
      min-block-size: 12rem;
    }

    .open {
      display: grid;
      gap: var(--_space);
      justify-items: start;
    }

    .thanks:focus {
      outline: none;
    }
  \`,
];
`;

const events = ({ kebab, pascal }: Names): string => `
/** Before the shopper confirms. \`preventDefault()\` leaves everything as it is. */
export class Aftercart${pascal}ConfirmEvent extends Event {
  /** What is about to be confirmed. */
  readonly orders: number;

  constructor(orders: number) {
    super('aftercart-${kebab}-confirm', { bubbles: true, composed: true, cancelable: true });
    this.orders = orders;
  }
}

/** The shopper has confirmed. */
export class Aftercart${pascal}ConfirmedEvent extends Event {
  /** What was confirmed. */
  readonly orders: number;

  constructor(orders: number) {
    super('aftercart-${kebab}-confirmed', { bubbles: true, composed: true });
    this.orders = orders;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercart-${kebab}-confirm': Aftercart${pascal}ConfirmEvent;
    'aftercart-${kebab}-confirmed': Aftercart${pascal}ConfirmedEvent;
  }
}
`;
