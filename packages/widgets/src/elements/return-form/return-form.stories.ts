import { combine, failing, returnIn, type Scenario } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';

type Story = StoryObj;

const on = (scenario: Scenario): { scenario: Scenario } => ({ scenario });

const meta: Meta = {
  title: 'Elements/Return form',
  component: 'aftercart-return-form',
  render: () => html`<aftercart-return-form order-id="ord_536367"></aftercart-return-form>`,
};

export default meta;

const names = ['WHITE HANGING HEART T-LIGHT HOLDER', 'JAM MAKING SET WITH JARS', 'SET OF 3 CAKE TINS PANTRY DESIGN'];

/** An order of many lines, some of which can no longer go back. */
const large: Scenario = {
  seed: ({ data }) => {
    const [options] = data.returnOptions;
    const [line] = options?.lines ?? [];
    if (!options || !line) return;
    options.lines = Array.from({ length: 40 }, (_, index) => ({
      ...line,
      lineId: `line-${index}`,
      sku: String(22_000 + index),
      description: names[index % names.length] ?? line.description,
      returnableQuantity: index % 9 === 8 ? 0 : line.returnableQuantity,
      nonReturnableReason: index % 9 === 8 ? (index % 2 ? 'already_returned' : 'category_excluded') : null,
    }));
  },
};

const nothing: Scenario = {
  seed: ({ data }) => {
    for (const { lines } of data.returnOptions) {
      for (const line of lines) Object.assign(line, { returnableQuantity: 0, nonReturnableReason: 'window_closed' });
    }
  },
};

const root = (canvas: HTMLElement): ShadowRoot | null | undefined =>
  canvas.querySelector('aftercart-return-form')?.shadowRoot;

/** Waits for something inside the element. */
async function wait<Type extends Element>(canvas: HTMLElement, selector: string): Promise<Type | null | undefined> {
  for (let tries = 0; tries < 100 && !root(canvas)?.querySelector(selector); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return root(canvas)?.querySelector<Type>(selector);
}

/** Walks through the steps with one line and this reason, as far as told. */
const walk =
  (steps: number, reason = 'changedMind'): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const next = async (): Promise<void> => (await wait<HTMLElement>(canvasElement, '[part="submit"]'))?.click();
    (await wait<HTMLElement>(canvasElement, '.line input'))?.click();
    await next();
    if (steps < 2) return;
    const field = await wait<HTMLElementTagNameMap['aftercart-select-field']>(canvasElement, 'aftercart-select-field');
    await field?.updateComplete;
    if (field) field.value = reason;
    field?.dispatchEvent(new Event('change'));
    if (reason !== 'changedMind') return;
    await next();
    if (steps < 3) return;
    const choice = await wait<HTMLElementTagNameMap['aftercart-choice-list']>(canvasElement, 'aftercart-choice-list');
    if (choice) choice.value = 'refund';
    choice?.dispatchEvent(new Event('change'));
    await next();
    if (steps < 4) return;
    await wait(canvasElement, '[part="outcome"]');
    await next();
  };

const press =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    (await wait<HTMLElement>(canvasElement, selector))?.click();
  };

export const Items: Story = {};
export const LargeOrder: Story = { parameters: on(large) };
export const NothingChosen: Story = { play: press('[part="submit"]') };
export const Reasons: Story = { play: walk(1) };
export const PhotosNeeded: Story = { play: walk(2, 'damaged') };
export const RefundOrExchange: Story = { play: walk(2) };
export const Review: Story = { play: walk(3) };
export const ReviewFailed: Story = { parameters: on(failing('previewReturn', 'offline')), play: walk(3) };
export const Sent: Story = { play: walk(4) };
export const Refused: Story = { parameters: on(failing('createReturn', 'return_limit_reached')), play: walk(4) };
export const Requested: Story = { parameters: on(returnIn('requested')) };
export const Cancelling: Story = { parameters: on(returnIn('requested')), play: press('.case-body > .actions button') };
export const Question: Story = { parameters: on(returnIn('infoNeeded')), play: press('.case-body > .actions button') };
export const Approved: Story = { parameters: on(returnIn('approved')) };
export const Shipping: Story = { parameters: on(returnIn('approved')), play: press('.case-body > .actions button') };
export const InTransit: Story = { parameters: on(returnIn('inTransit')) };
export const Received: Story = { parameters: on(returnIn('received')) };
export const Inspected: Story = { parameters: on(returnIn('inspected')) };
export const RefundPending: Story = { parameters: on(returnIn('refundPending')) };
export const Refunded: Story = { parameters: on(returnIn('refunded')) };
export const Exchanged: Story = { parameters: on(returnIn('exchanged')) };
export const Declined: Story = { parameters: on(returnIn('declined')) };
export const Cancelled: Story = { parameters: on(returnIn('cancelled')) };
export const Expired: Story = { parameters: on(returnIn('expired')) };
export const Several: Story = {
  parameters: on(combine(returnIn('refunded'), returnIn('cancelled'), returnIn('inTransit'))),
};
export const Nothing: Story = { parameters: on(nothing) };
export const Loading: Story = { parameters: on({ delayMs: Number.POSITIVE_INFINITY }) };
export const SignedOut: Story = { parameters: on({ signedIn: false }) };
export const OrderMissing: Story = { parameters: on(failing('getReturnOptions', 'not_found')) };
export const Failed: Story = { parameters: on(failing('getReturnOptions', 'internal')) };
