import { createMockFetch, type Scenario, SESSION_PATH } from '@aftercart/mocks';
import type { AftercartProvider } from '../src/elements/provider/provider.ts';
import { find, mountElement } from './mount.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly body: unknown;
}

export interface MockShop<Type extends Element> {
  readonly provider: AftercartProvider;
  readonly element: Type;
  /** What the element sent, without what it only read. */
  readonly calls: Call[];
  /** Names of the element's own events, in order. */
  readonly events: string[];
  /** Answers in the mocked backend's stead; undefined leaves it to the backend. */
  intercept: ((call: Call) => Response | undefined | Promise<Response | undefined>) | undefined;
}

/** An element inside a provider whose server is the mocked backend, of today unless the scenario says otherwise. */
export async function mockShop<Type extends Element>(
  markup: string,
  scenario: Scenario,
  { around = '', events = [] }: { readonly around?: string; readonly events?: readonly string[] } = {},
): Promise<MockShop<Type>> {
  const template = document.createElement('template');
  template.innerHTML = `<aftercart-provider base-url="https://api.test" publishable-key="pk_test" session-url="${SESSION_PATH}" ${around}>
    ${markup}
    <p id="below">The page goes on.</p>
  </aftercart-provider>`;
  const provider = document.importNode(template.content, true).firstElementChild as AftercartProvider;
  const backend = createMockFetch(scenario, { now: () => new Date() });
  const shop = {
    provider,
    element: find<Type>(provider, ':first-child'),
    calls: [] as Call[],
    events: [] as string[],
    intercept: undefined as MockShop<Type>['intercept'],
  };
  provider.fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, location.href), init);
    const { method } = request;
    const path = new URL(request.url).pathname;
    const isJson = request.headers.get('content-type')?.includes('json') ?? false;
    const body: unknown = isJson ? await request.clone().json() : undefined;
    const call: Call = { method, path, key: request.headers.get('idempotency-key'), body };
    if (method !== 'GET' && path !== SESSION_PATH) shop.calls.push(call);
    return (await shop.intercept?.(call)) ?? backend(request);
  };
  for (const name of events) provider.addEventListener(name, () => shop.events.push(name));
  await mountElement(provider);
  return shop;
}
