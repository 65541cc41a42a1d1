import type { Names } from './names.ts';

/** What proves a new element: its machine, its behaviour in a browser, a story for each of its states. */
export function widgetTests(names: Names): Record<string, string> {
  return {
    [`${names.kebab}.machine.test.ts`]: machineTest(names),
    [`${names.kebab}.test.ts`]: elementTest(names),
    [`${names.kebab}.stories.ts`]: stories(names),
  };
}

const machineTest = ({ kebab, pascal }: Names): string => `
import { expect, test } from 'vitest';
import { initial${pascal}, type ${pascal}Action, type ${pascal}State, reduce${pascal} } from './${kebab}.machine.ts';

const after = (...actions: ${pascal}Action[]): ${pascal}State => actions.reduce(reduce${pascal}, initial${pascal});
const arrive = (orders: number): ${pascal}Action => ({ type: 'arrive', orders });

test('opens with what arrives, and follows it', () => {
  expect(after(arrive(2))).toEqual({ step: 'open', orders: 2 });
  expect(after(arrive(2), arrive(3))).toEqual({ step: 'open', orders: 3 });
});

test('confirms what is open, and nothing before', () => {
  expect(after({ type: 'confirm' })).toEqual(initial${pascal});
  expect(after(arrive(2), { type: 'confirm' })).toEqual({ step: 'confirmed', orders: 2 });
});

test('stays confirmed whatever arrives', () => {
  expect(after(arrive(2), { type: 'confirm' }, arrive(3))).toEqual({ step: 'confirmed', orders: 2 });
});
`;

const elementTest = ({ kebab, pascal }: Names): string => `
import { createMockFetch, type Scenario } from '@aftercart/mocks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import type { AftercartProvider } from '../provider/provider.ts';
import type { Aftercart${pascal} } from './${kebab}.ts';

async function setUp(scenario: Scenario = {}, around = '') {
  let answer = createMockFetch(scenario);
  const provider = await mount<AftercartProvider>(
    \`<aftercart-provider base-url="https://api.test" publishable-key="pk_test" session-url="/aftercart/session" \${around}>
      <aftercart-${kebab}></aftercart-${kebab}>
    </aftercart-provider>\`,
  );
  provider.fetch = (input, init) =>
    answer(new Request(input instanceof Request ? input : new URL(input, location.href), init));
  await settled(provider);
  const element = find<Aftercart${pascal}>(provider, 'aftercart-${kebab}');
  const events: string[] = [];
  for (const name of ['confirm', 'confirmed'] as const) {
    provider.addEventListener(\`aftercart-${kebab}-\${name}\`, () => events.push(name));
  }
  const behave = (next: Scenario): void => {
    answer = createMockFetch(next);
  };
  return { element, events, behave };
}

const confirm = () => page.getByRole('button', { name: 'Got it' });

test('shows what it read, and is accessible', async () => {
  const { element } = await setUp();
  await expect.element(page.getByRole('heading', { name: 'Your orders' })).toBeVisible();
  await expectAccessible(element);
});

test('is confirmed by keyboard and tells the page', async () => {
  const { element, events } = await setUp();
  await expect.element(confirm()).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => element.shadowRoot?.activeElement?.textContent).toBe('Thank you');
  expect(events).toEqual(['confirm', 'confirmed']);
  await expectAccessible(element);
});

test('leaves everything as it is when the page says no', async () => {
  const { element, events } = await setUp();
  element.addEventListener('aftercart-${kebab}-confirm', (event) => event.preventDefault());
  await userEvent.click(confirm());
  expect(events).toEqual(['confirm']);
  await expect.element(confirm()).toBeVisible();
});

test('tells who must sign in', async () => {
  await setUp({ signedIn: false });
  await expect.element(page.getByText('Please sign in to see this.')).toBeVisible();
});

test('offers another try after a failure and takes it', async () => {
  const { behave } = await setUp({ failures: { listOrders: 'internal' } });
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect.element(retry).toBeVisible();
  behave({});
  await userEvent.click(retry);
  await expect.element(confirm()).toBeVisible();
});

test('speaks Chinese inside a Chinese page', async () => {
  await setUp({}, 'locale="zh-CN"');
  await expect.element(page.getByRole('heading', { name: '您的订单' })).toBeVisible();
});
`;

const stories = ({ kebab, words }: Names): string => `
import type { Scenario } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';

type Story = StoryObj;

const on = (scenario: Scenario): { scenario: Scenario } => ({ scenario });

const meta: Meta = {
  title: 'Elements/${words.charAt(0).toUpperCase()}${words.slice(1)}',
  component: 'aftercart-${kebab}',
  render: () => html\`<aftercart-${kebab}></aftercart-${kebab}>\`,
};

export default meta;

export const Open: Story = {};
export const Confirmed: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('aftercart-${kebab}')?.shadowRoot;
    for (let tries = 0; tries < 100 && !root?.querySelector('[part="confirm"]'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    root?.querySelector<HTMLElement>('[part="confirm"]')?.click();
  },
};
export const Loading: Story = { parameters: on({ delayMs: Number.POSITIVE_INFINITY }) };
export const SignedOut: Story = { parameters: on({ signedIn: false }) };
export const Failed: Story = { parameters: on({ failures: { listOrders: 'internal' } }) };
`;
