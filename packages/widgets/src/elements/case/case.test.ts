import { caseIn, combine, followUpAsked, type Scenario } from '@aftercart/mocks';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { json, problem } from '../../../test/fake-api.ts';
import { mockShop } from '../../../test/mock-shop.ts';
import type { AftercartCase } from './case.ts';

const id = 'cas_015js9sa404y8b9nkdbct1eayt';
const names = ['reply', 'replied', 'confirm', 'confirmed', 'reopen', 'reopened', 'follow-up', 'followed-up', 'failed'];

async function setUp(
  scenario: Scenario,
  { markup = `<aftercart-case case-id="${id}"></aftercart-case>`, around = '' } = {},
) {
  const events = names.map((name) => `aftercart-case-${name}`);
  const shop = await mockShop<AftercartCase>(markup, scenario, { around, events });
  return Object.assign(shop, { told: () => shop.events.map((name) => name.replace('aftercart-case-', '')) });
}

const shown = (element: Element): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const part = (element: Element, name: string) => element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);
const press = async (name: string): Promise<void> => userEvent.click(page.getByRole('button', { name }));
const write = async (label: string, words: string): Promise<void> =>
  userEvent.fill(page.getByRole('textbox', { name: label }), words);

describe('showing', () => {
  test('tells number, topic, own words, who looks after it, and what happened', async () => {
    const { element } = await setUp(caseIn('inProgress'));
    await expect.element(page.getByRole('heading', { name: 'Case CS-1012-0001' })).toBeVisible();
    const words = shown(element);
    for (const each of [
      'In progress',
      'Quality of the product',
      'Order 536367',
      'You gave 4 of 10.',
      'came broken',
      'own team',
    ]) {
      expect(words).toContain(each);
    }
    const steps = [...(part(element, 'timeline')?.querySelectorAll('li') ?? [])];
    expect(steps.map((step) => step.dataset['state'])).toEqual(['done', 'current', 'upcoming', 'upcoming']);
    expect(steps[1]?.textContent).toContain('We are sorry, and have called you.');
    expect(steps[0]?.querySelector('time')?.dateTime).toBe('2010-12-04T18:20:00Z');
  });

  test('says what is promised, and owns up to being late', async () => {
    const { element } = await setUp(caseIn('inProgress'));
    await expect.poll(() => part(element, 'promise')?.textContent).toContain('We will have a solution for you by');
    const late = await setUp(caseIn('open'));
    await expect.poll(() => part(late.element, 'promise')?.textContent).toContain('We are sorry');
  });

  test('tells in plain words who has taken over', async () => {
    const { element } = await setUp(
      combine(caseIn('open'), {
        seed: ({ data }) => {
          Object.assign(data.cases[0] ?? {}, { level: 'head' });
        },
      }),
    );
    await expect.poll(() => shown(element)).toContain('our head office now looks after this');
  });

  test('lists all: those under way on top, each with its own details', async () => {
    const older = 'cas_00000000000000000000000002';
    const { element } = await setUp(
      combine(caseIn('closed'), {
        seed: (world) => {
          Object.assign(world.data.cases[0] ?? {}, { id: older, number: 'CS-1' });
          caseIn('open').seed?.(world);
        },
      }),
      { markup: '<aftercart-case></aftercart-case>' },
    );
    await expect.element(page.getByRole('heading', { name: 'Your cases' })).toBeVisible();
    const cards = [...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details') ?? [])];
    expect(cards.map((card) => [card.dataset['case'], card.open])).toEqual([
      [id, true],
      [older, false],
    ]);
    await expectAccessible(element);
  });

  test('says so when there is none', async () => {
    const { element } = await setUp({}, { markup: '<aftercart-case></aftercart-case>' });
    await expect.poll(() => shown(element)).toContain('You have no cases');
  });

  test.each([
    ['is not there', {}, 'We cannot find this case.'],
    ['is for those who sign in', { signedIn: false }, 'Please sign in to see this case.'],
    ['cannot be reached', { failures: { getCase: 'offline' } }, 'You seem to be offline.'],
  ] as const)('says when it %s', async (_name, scenario, words) => {
    const { element } = await setUp(scenario);
    await expect.poll(() => shown(element), { timeout: 10_000 }).toContain(words);
    await expectAccessible(element);
  });

  test('writes hostile words as they are and runs nothing', async () => {
    const hostile = '<img src=x onerror="document.title=1"> \u202Eevil 🎄'.repeat(20);
    const { element } = await setUp(
      combine(caseIn('open'), {
        seed: ({ data }) => {
          Object.assign(data.cases[0] ?? {}, { comment: hostile });
        },
      }),
    );
    await expect.poll(() => part(element, 'comment')?.textContent?.trim()).toBe(hostile);
    expect(element.shadowRoot?.querySelector('img')).toBeNull();
    expect(part(element, 'comment')?.firstElementChild?.localName).toBe('bdi');
  });
});

describe('doing', () => {
  test('sends a message once, with its key, and shows it in the timeline', async () => {
    const { element, calls, told } = await setUp(caseIn('inProgress'));
    await press('Write to us');
    await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('aftercart-text-area');
    await write('Your message', 'Any news?');
    await press('Send message');
    await expect.poll(told).toEqual(['reply', 'replied']);
    expect(calls.map(({ path, body }) => [path, body])).toEqual([
      [`/v1/cases/${id}/transitions`, { action: 'reply', note: 'Any news?' }],
    ]);
    expect(calls[0]?.key).toMatch(/^[\w-]{16,}$/);
    await expect.poll(() => part(element, 'timeline')?.textContent).toContain('Any news?');
    await expect.poll(() => element.shadowRoot?.activeElement?.className).toBe('case-head');
  });

  test('asks for words where there are none', async () => {
    const { element, calls } = await setUp(caseIn('inProgress'));
    await press('Write to us');
    await press('Send message');
    await expect
      .poll(() => shown(element.shadowRoot?.querySelector('aftercart-text-area') ?? element))
      .toContain('fill this in');
    expect(calls).toEqual([]);
  });

  test('keeps a message and its key over a failure and a reload', async () => {
    const scenario = caseIn('inProgress');
    const first = await setUp(scenario);
    first.intercept = ({ path }) => (path.endsWith('/transitions') ? problem(503, 'unavailable') : undefined);
    await press('Write to us');
    await write('Your message', 'Any news?');
    await press('Send message');
    await expect.poll(first.told, { timeout: 15_000 }).toEqual(['reply', 'failed']);
    first.provider.remove();

    const second = await setUp(scenario);
    await press('Write to us');
    await expect.element(page.getByRole('textbox', { name: 'Your message' })).toHaveValue('Any news?');
    await press('Send message');
    await expect.poll(second.told).toEqual(['reply', 'replied']);
    const keys = new Set([...first.calls, ...second.calls].map(({ key }) => key));
    expect(keys.size).toBe(1);
  }, 30_000);

  test('a page that says no keeps the words unsent', async () => {
    const { provider, calls, told } = await setUp(caseIn('inProgress'));
    provider.addEventListener('aftercart-case-reply', (event) => event.preventDefault());
    await press('Write to us');
    await write('Your message', 'Any news?');
    await press('Send message');
    await expect.poll(told).toEqual(['reply']);
    expect(calls).toEqual([]);
    await expect.element(page.getByRole('textbox', { name: 'Your message' })).toHaveValue('Any news?');
  });

  test('confirms for two clicks once, tells that it is settled and when we ask again', async () => {
    const { element, calls, told } = await setUp(caseIn('resolved'));
    await expect.element(page.getByRole('button', { name: 'Yes, it is settled' })).toBeVisible();
    part(element, 'confirm')?.click();
    part(element, 'confirm')?.click();
    await expect.poll(told).toEqual(['confirm', 'confirmed']);
    expect(calls.map(({ body }) => body)).toEqual([{ action: 'confirm', fromStatus: 'resolved' }]);
    await expect.poll(() => part(element, 'status')?.textContent).toBe('Settled');
    expect(part(element, 'promise')?.textContent).toContain('we will ask you');
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toContain('Settled');
  });

  test('reopens with a reason', async () => {
    const { element, calls, told } = await setUp(caseIn('resolved'));
    await press('No, not yet');
    await write('What is still wrong?', 'One is still broken.');
    await press('Send and reopen');
    await expect.poll(told).toEqual(['reopen', 'reopened']);
    expect(calls[0]?.body).toEqual({ action: 'reopen', fromStatus: 'resolved', note: 'One is still broken.' });
    await expect.poll(() => part(element, 'status')?.textContent).toBe('In progress');
  });

  test('offers another try when a confirmation did not get through', async () => {
    const shop = await setUp(caseIn('resolved'));
    shop.intercept = ({ path }) => (path.endsWith('/transitions') ? problem(403, 'forbidden') : undefined);
    await press('Yes, it is settled');
    await expect.poll(shop.told).toEqual(['confirm', 'failed']);
    await expect.element(page.getByRole('alert')).toBeVisible();
    shop.intercept = undefined;
    await press('Yes, it is settled');
    await expect.poll(() => shop.told().at(-1)).toBe('confirmed');
  });

  test.each([
    ['Yes, all is well', true, 'Settled', 'You told us that all is well.'],
    ['No, it is not', false, 'In progress', 'solution for you by'],
  ])('takes the answer after the end: %s', async (answer, satisfied, status, words) => {
    const { element, calls, told } = await setUp(followUpAsked);
    await expect.element(page.getByRole('group', { name: 'Is everything all right now?' })).toBeVisible();
    await press(answer);
    await press('Send answer');
    await expect.poll(told).toEqual(['follow-up', 'followed-up']);
    expect(calls[0]?.body).toEqual({ action: 'followUp', fromStatus: 'closed', satisfied });
    await expect.poll(() => part(element, 'status')?.textContent).toBe(status);
    expect(part(element, 'promise')?.textContent).toContain(words);
  });

  test('says what has changed when somebody else was faster', async () => {
    const shop = await setUp(caseIn('resolved'));
    await press('No, not yet');
    await write('What is still wrong?', 'All of it.');
    shop.intercept = ({ path }) => (path.endsWith('/transitions') ? problem(409, 'state_conflict') : undefined);
    await press('Send and reopen');
    await expect.poll(() => shown(shop.element)).toContain('This has changed in the meantime');
  });
});

describe('following', () => {
  test('shows and announces what the shop does meanwhile', async () => {
    let moved: (() => void) | undefined;
    const { element } = await setUp(
      combine(caseIn('open'), {
        seed: (world) => {
          moved = () => {
            const [thing] = world.data.cases;
            thing?.timeline.push({
              at: world.now(),
              type: 'case.replied',
              actor: 'staff',
              status: null,
              note: 'New ones are on the way.',
            });
            world.announce('case.replied', { type: 'case', id }, 'staff');
          };
        },
      }),
    );
    await expect.poll(() => part(element, 'timeline')).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    moved?.();
    await expect.poll(() => part(element, 'timeline')?.textContent).toContain('New ones are on the way.');
    const region = element.shadowRoot?.querySelector('.visually-hidden[role="status"]');
    await expect.poll(() => region?.textContent).toContain('We wrote to you. New ones are on the way.');
  });
});

describe('by link', () => {
  const markup = `<aftercart-case link-token="case-${id}"></aftercart-case>`;

  test('works for a guest: reads, writes and listens with the session of the link', async () => {
    const bearers: string[] = [];
    const shop = await setUp(combine(caseIn('inProgress'), { signedIn: false }), { markup });
    const { fetch: own } = shop.provider;
    shop.provider.fetch = (input, init) => {
      const request = new Request(input, init);
      bearers.push(`${new URL(request.url).pathname} ${request.headers.get('authorization')?.slice(0, 10) ?? ''}`);
      return own?.(request) ?? fetch(request);
    };
    await expect.element(page.getByRole('heading', { name: 'Case CS-1012-0001' })).toBeVisible();
    await expect.poll(() => bearers.some((each) => each.startsWith('/v1/events/stream Bearer eyJ'))).toBe(true);
    expect(bearers).toContain('/v1/sessions/case-link Bearer pk_');
    expect(bearers.filter((each) => each.startsWith('/v1/cases/')).every((each) => each.endsWith('Bearer eyJ'))).toBe(
      true,
    );
    await press('Write to us');
    await write('Your message', 'From the link');
    await press('Send message');
    await expect.poll(shop.told).toEqual(['reply', 'replied']);
  });

  test('says when the link has ended, and shows another when it gets one', async () => {
    const shop = await setUp(caseIn('open'), { markup: '<aftercart-case link-token="old"></aftercart-case>' });
    await expect.poll(() => shown(shop.element)).toMatch(/cannot find|does not work any more/);
    shop.element.linkToken = `case-${id}`;
    await expect.element(page.getByRole('heading', { name: 'Case CS-1012-0001' })).toBeVisible();
  });

  test('never shows the case of the link before', async () => {
    const shop = await setUp(caseIn('open'), { markup });
    await expect.element(page.getByRole('heading', { name: 'Case CS-1012-0001' })).toBeVisible();
    shop.intercept = ({ path }) => (path.startsWith('/v1/sessions') ? json({}, 500) : undefined);
    shop.element.linkToken = 'other';
    await shop.element.updateComplete;
    expect(shown(shop.element)).not.toContain('CS-1012-0001');
  });
});

describe('accessible', () => {
  const looks: [string, Scenario, string][] = [
    ['light', caseIn('inProgress'), 'theme="light"'],
    ['dark', followUpAsked, 'theme="dark"'],
    ['Chinese', caseIn('resolved'), 'locale="zh-CN"'],
    ['right to left', caseIn('resolved'), 'locale="ar"'],
    ['large', caseIn('closed'), 'size="large"'],
  ];

  test.each(looks)('%s', async (_name, scenario, around) => {
    const { element } = await setUp(scenario, { around });
    await expect.poll(() => part(element, 'timeline')).toBeTruthy();
    await expectAccessible(element);
  });

  test('is used with the keyboard alone', async () => {
    const { element, told } = await setUp(caseIn('inProgress'));
    await expect.poll(() => part(element, 'reply')).toBeTruthy();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => element.shadowRoot?.activeElement?.localName).toBe('aftercart-text-area');
    await userEvent.keyboard('Hello');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(told).toEqual(['reply', 'replied']);
  });
});
