import { html, LitElement, type TemplateResult } from 'lit';
import { describe, expect, test, vi } from 'vitest';
import { fakeApi, feedback, json } from '../../../test/fake-api.ts';
import { find, mount, settled } from '../../../test/mount.ts';
import { ConnectionController } from '../../internal/connection-controller.ts';
import { defineElement } from '../../internal/define-element.ts';
import { subscribe } from '../../internal/events.ts';
import { AftercartProvider } from './provider.ts';

/** An element that shows what it is given. */
class Probe extends LitElement {
  readonly provider = new ConnectionController(this);
  override render(): TemplateResult {
    const { publishableKey, locale, theme, size, session } = this.provider.current ?? {};
    return html`${[publishableKey, locale, theme, size, session].join(' ')}`;
  }
}
customElements.define('test-probe', Probe);

const shown = async (probe: Element): Promise<string> => {
  await settled(probe);
  return probe.shadowRoot?.textContent ?? '';
};

describe('before it is defined', () => {
  test('serves elements that were there first, also inside other shadow roots', async () => {
    const tree = await mount(
      '<aftercart-provider publishable-key="pk_late"><test-probe></test-probe><div id="host"></div></aftercart-provider>',
    );
    const inner = find(tree, '#host').attachShadow({ mode: 'closed' });
    const hidden = document.createElement('test-probe') as Probe;
    inner.append(hidden);
    const probe = find<Probe>(tree, 'test-probe');
    expect(probe.provider.current).toBeUndefined();

    await import('./define.ts');
    expect(await shown(probe)).toContain('pk_late');
    expect(await shown(hidden)).toContain('pk_late');
  });
});

describe('aftercart-provider', () => {
  async function setUp(attributes = '') {
    const provider = await mount<AftercartProvider>(
      `<aftercart-provider base-url="https://api.test" publishable-key="pk_test" ${attributes}><test-probe></test-probe></aftercart-provider>`,
    );
    return { provider, probe: find<Probe>(provider, 'test-probe') };
  }
  const connectionOf = (probe: Probe) => {
    const { current } = probe.provider;
    if (!current) throw new Error('not connected');
    return current;
  };

  test('passes on language, theme and size, and every change of them', async () => {
    const { provider, probe } = await setUp('locale="th" theme="dark" size="large"');
    expect(await shown(probe)).toBe('pk_test th dark large signed-out');
    provider.theme = 'light';
    await settled(provider);
    expect(await shown(probe)).toBe('pk_test th light large signed-out');
  });

  test('the nearest one answers', async () => {
    const outer = await mount(
      '<aftercart-provider publishable-key="pk_outer"><aftercart-provider publishable-key="pk_inner"><test-probe></test-probe></aftercart-provider></aftercart-provider>',
    );
    expect(await shown(find(outer, 'test-probe'))).toContain('pk_inner');
  });

  test('an element that leaves hears nothing more, and connects again elsewhere', async () => {
    const { provider, probe } = await setUp();
    const other = await mount('<aftercart-provider publishable-key="pk_other"></aftercart-provider>');
    other.append(probe);
    expect(await shown(probe)).toContain('pk_other');
    provider.publishableKey = 'pk_changed';
    await settled(provider);
    expect(await shown(probe)).toContain('pk_other');
  });

  test('asks for nothing until an element needs the server', async () => {
    const getToken = vi.fn(() => 'token');
    const api = fakeApi(() => json({}));
    const { provider, probe } = await setUp('session-url="/session"');
    provider.getToken = getToken;
    provider.fetch = api.fetch;
    await settled(provider);
    expect(await shown(probe)).toContain('pending');
    expect(getToken).not.toHaveBeenCalled();
    expect(api.requests).toEqual([]);
  });

  test('asks once who is there, and tells all', async () => {
    const { provider, probe } = await setUp();
    const getToken = vi.fn(() => Promise.resolve('token'));
    provider.getToken = getToken;
    await settled(provider);
    const connection = connectionOf(probe);
    expect(await Promise.all([connection.signIn(), connection.signIn()])).toEqual([true, true]);
    expect(getToken).toHaveBeenCalledTimes(1);
    expect(await shown(probe)).toContain('signed-in');
  });

  test('after a sign-in on the page it asks again', async () => {
    const { provider, probe } = await setUp();
    let token: string | null = null;
    provider.getToken = () => token;
    await settled(provider);
    expect(await connectionOf(probe).signIn()).toBe(false);
    expect(await shown(probe)).toContain('signed-out');
    token = 'token';
    await provider.refreshSession();
    expect(await shown(probe)).toContain('signed-in');
  });

  test('speaks with the session where there is one, else with the publishable key', async () => {
    const { feedbackResource } = await import('@aftercart/client/feedback');
    const input = { metric: 'csat', score: 5, subject: { type: 'general' } } as const;
    for (const [token, bearer] of [
      ['shopper-token', 'Bearer shopper-token'],
      [null, 'Bearer pk_test'],
    ] as const) {
      const { provider, probe } = await setUp();
      const api = fakeApi(() => json(feedback(input), 201));
      provider.fetch = api.fetch;
      provider.getToken = () => token;
      await settled(provider);
      await feedbackResource(await connectionOf(probe).core()).create(input);
      expect(api.requests[0]?.headers.get('authorization')).toBe(bearer);
      expect(connectionOf(probe).session).toBe(token ? 'signed-in' : 'signed-out');
    }
  });

  test('a shop whose session endpoint fails breaks nothing on the page', async () => {
    const { provider, probe } = await setUp('session-url="/session"');
    provider.fetch = () => Promise.resolve(new Response(null, { status: 500 }));
    await settled(provider);
    await expect(connectionOf(probe).signIn()).rejects.toThrow('500');
    await provider.refreshSession();
    expect(await shown(probe)).toContain('pending');
  });

  test('gives nobody the events of nobody', async () => {
    const { provider, probe } = await setUp();
    const api = fakeApi(() => json({}));
    provider.fetch = api.fetch;
    await settled(provider);
    const leave = subscribe(connectionOf(probe), () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    leave();
    expect(api.requests).toEqual([]);
  });

  test('takes no room', async () => {
    const { provider } = await setUp();
    expect(getComputedStyle(provider).display).toBe('contents');
  });

  test('defining twice is defining once', () => {
    expect(() => defineElement('aftercart-provider', class extends AftercartProvider {})).not.toThrow();
    expect(customElements.get('aftercart-provider')).toBe(AftercartProvider);
  });
});
