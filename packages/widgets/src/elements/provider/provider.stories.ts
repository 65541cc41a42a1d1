import { createMockFetch, type Scenario } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement, type TemplateResult } from 'lit';
import { ConnectionController } from '../../internal/connection-controller.ts';
import '../rating/define.ts';
import './define.ts';

/** Shows what a provider gives to an element below it. */
class ConnectionProbe extends LitElement {
  readonly #provider = new ConnectionController(this);

  override firstUpdated(): void {
    this.#provider.current?.signIn().catch(() => undefined);
  }

  override render(): TemplateResult {
    const { publishableKey, session, theme, size } = this.#provider.current ?? {};
    return html`<dl>
      ${Object.entries({ publishableKey, session, theme, size }).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
    </dl>`;
  }
}
if (!customElements.get('story-connection')) customElements.define('story-connection', ConnectionProbe);

const meta: Meta = {
  title: 'Elements/Provider',
  component: 'aftercart-provider',
  render: () => html`<div class="card"><story-connection></story-connection></div>`,
};

export default meta;

export const SignedIn: StoryObj = {};
export const SignedOut: StoryObj = { parameters: { scenario: { signedIn: false } satisfies Scenario } };
export const OwnWords: StoryObj = {
  render: () => html`
    <aftercart-provider
      base-url=${location.origin}
      publishable-key="pk_storybook"
      .fetch=${createMockFetch()}
      .messages=${{ en: { rating: { csat: 'How was your stay?', csatLow: 'Dreadful', csatHigh: 'Heavenly' } } }}
    >
      <aftercart-rating></aftercart-rating>
    </aftercart-provider>
  `,
};
export const TwoOnOnePage: StoryObj = {
  render: () => html`
    <aftercart-provider base-url=${location.origin} publishable-key="pk_one" .fetch=${createMockFetch()} theme="light">
      <aftercart-rating></aftercart-rating>
    </aftercart-provider>
    <br />
    <aftercart-provider base-url=${location.origin} publishable-key="pk_two" .fetch=${createMockFetch()} theme="dark" locale="zh-CN">
      <aftercart-rating metric="nps"></aftercart-rating>
    </aftercart-provider>
  `,
};
