import { caseIn, combine, followUpAsked, type Scenario } from '@aftercart/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';

type Story = StoryObj;

const exampleId = 'cas_015js9sa404y8b9nkdbct1eayt';
const on = (scenario: Scenario): { scenario: Scenario } => ({ scenario });

/** Changes the case of a scenario. */
const withCase = (scenario: Scenario, change: object): Scenario =>
  combine(scenario, {
    seed: ({ data }) => {
      Object.assign(data.cases[0] ?? {}, change);
    },
  });
/** The promises of the examples are long past. */
const later = '2099-12-08T15:00:00Z';

const meta: Meta = {
  title: 'Elements/Case',
  component: 'aftercart-case',
  parameters: on(withCase(caseIn('inProgress'), { expectedBy: later })),
  render: () => html`<aftercart-case case-id=${exampleId}></aftercart-case>`,
};

export default meta;

/** Waits for a part of the element and uses it. */
const click =
  (part: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = canvasElement.querySelector('aftercart-case')?.shadowRoot;
    for (let tries = 0; tries < 100 && !root?.querySelector(`[part="${part}"]`); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    root?.querySelector<HTMLElement>(`[part="${part}"]`)?.click();
  };

export const Open: Story = { parameters: on(withCase(caseIn('open'), { contactDueAt: later, expectedBy: later })) };
export const InProgress: Story = {};
export const Conversation: Story = {
  parameters: on(
    combine(withCase(caseIn('inProgress'), { level: 'region', category: 'delivery', expectedBy: later }), {
      seed: ({ data, now }) => {
        const said = (
          type: 'case.escalated' | 'case.replied',
          actor: 'shopper' | 'staff' | 'system',
          note: string | null,
        ) => ({
          at: now(),
          type,
          actor,
          status: null,
          note,
        });
        data.cases[0]?.timeline.push(
          said('case.replied', 'shopper', 'Any news?\nI need them by Friday: <b>شكرًا</b> 🎄'),
          said('case.escalated', 'system', null),
          said('case.replied', 'staff', 'The new ones leave our warehouse tonight.'),
        );
      },
    }),
  ),
};
export const Writing: Story = { play: click('reply') };
export const Resolved: Story = { parameters: on(withCase(caseIn('resolved'), { expectedBy: later })) };
export const NotSettled: Story = { parameters: on(caseIn('resolved')), play: click('reopen') };
export const ConfirmFailed: Story = {
  parameters: on(combine(caseIn('resolved'), { failures: { transitionCase: 'internal' } })),
  play: click('confirm'),
};
export const Closed: Story = { parameters: on(caseIn('closed')) };
export const Asked: Story = { parameters: on(followUpAsked) };
export const AskedNo: Story = { parameters: on(followUpAsked), play: click('no') };
export const List: Story = {
  parameters: on(
    combine(caseIn('closed'), {
      seed: (world) => {
        const [first] = world.data.cases;
        if (!first) return;
        const other = structuredClone(first);
        caseIn('open').seed?.(world);
        const [young] = world.data.cases;
        if (young)
          Object.assign(young, {
            id: 'cas_00000000000000000000000001',
            number: 'CS-1012-0003',
            createdAt: '2010-12-06T10:00:00Z',
          });
        world.data.cases.push({ ...other, id: 'cas_00000000000000000000000002', number: 'CS-1011-0002' });
      },
    }),
  ),
  render: () => html`<aftercart-case></aftercart-case>`,
};
export const None: Story = { parameters: on({}), render: () => html`<aftercart-case></aftercart-case>` };
export const ByLink: Story = {
  parameters: on(combine(caseIn('inProgress'), { signedIn: false })),
  render: () => html`<aftercart-case link-token="case-${exampleId}"></aftercart-case>`,
};
export const LinkEnded: Story = {
  parameters: on({ failures: { redeemCaseLink: 'challenge_invalid' } }),
  render: () => html`<aftercart-case link-token="old"></aftercart-case>`,
};
export const Missing: Story = { parameters: on({}) };
export const Loading: Story = { parameters: on({ delayMs: Number.POSITIVE_INFINITY }) };
export const SignedOut: Story = { parameters: on({ signedIn: false }) };
export const Failed: Story = { parameters: on({ failures: { getCase: 'internal' } }) };
export const Offline: Story = { parameters: on({ failures: { getCase: 'offline' } }) };
