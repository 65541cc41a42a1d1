import { combine, returnIn, type Scenario, type World } from '@aftercart/mocks';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { held, problem } from '../../../test/fake-api.ts';
import { type MockShop, mockShop } from '../../../test/mock-shop.ts';
import { find, settled } from '../../../test/mount.ts';
import type { AftercartReturnForm } from './return-form.ts';

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

/** The backend's examples are of 2010: their windows would be closed. */
const today: Scenario = {
  seed: ({ data }) => {
    for (const { lines } of data.returnOptions) for (const line of lines) line.returnableUntil = inDays(5);
  },
};

type OptionLine = World['data']['returnOptions'][number]['lines'][number];

/** An order of these lines. */
const lines = (count: number, ...others: Partial<OptionLine>[]): Scenario => ({
  seed: ({ data }) => {
    const [options] = data.returnOptions;
    const [order] = data.orders;
    if (!options || !order) return;
    const base: OptionLine = {
      lineId: '',
      sku: 'SKU',
      description: '',
      kind: 'product',
      quantity: 3,
      unitPrice: '2.50',
      returnableQuantity: 3,
      returnableUntil: inDays(5),
      nonReturnableReason: null,
    };
    const numbered = Array.from({ length: count }, (_, index) => ({
      ...base,
      lineId: `line-${index}`,
      sku: `SKU${index}`,
      description: `Thing ${index}`,
    }));
    options.lines = [...numbered, ...others.map((other, index) => ({ ...base, lineId: `other-${index}`, ...other }))];
    order.lines = options.lines.map((line) => ({
      id: line.lineId,
      sku: line.sku,
      description: line.description,
      kind: line.kind,
      category: null,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      total: { amount: 750, currency: 'GBP' },
      returnedQuantity: 0,
      creditedQuantity: 0,
    }));
  },
});

const events = ['aftercart-return-submit', 'aftercart-return-submitted', 'aftercart-return-failed'];
const markup = '<aftercart-return-form order-id="ord_536367"></aftercart-return-form>';
type Shop = MockShop<AftercartReturnForm>;

async function setUp(scenario: Scenario = {}, around = ''): Promise<Shop> {
  return mockShop<AftercartReturnForm>(markup, combine(today, scenario), { around, events });
}

const root = ({ element }: Shop): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('not drawn');
  return element.shadowRoot;
};
const shown = (shop: Shop): string => root(shop).textContent.replace(/\s+/g, ' ').trim();
const says = (shop: Shop, text: string | RegExp) => expect.poll(() => shown(shop)).toMatch(text);
const heading = () => page.getByRole('heading', { level: 2 });
const isAt = (name: string) => expect.element(page.getByRole('heading', { level: 2, name })).toBeVisible();
const press = (name: string) => userEvent.click(page.getByRole('button', { name }));
const choose = (name: string | RegExp) => userEvent.click(page.getByRole('checkbox', { name }));
const reasons = () => page.getByRole('combobox', { name: 'Why does it go back?' });

/** Walks to the review with one line, as a shopper does. */
async function toReview(shop: Shop, reason = 'changedMind'): Promise<void> {
  await isAt('Step 1 of 4: Items to return');
  await choose(/BIRD ORNAMENT/);
  await press('Continue');
  await isAt('Step 2 of 4: Reasons');
  await userEvent.selectOptions(reasons(), reason);
  await press('Continue');
  await isAt('Step 3 of 4: Refund or exchange');
  await userEvent.click(page.getByRole('radio', { name: /Money back/ }));
  await press('Continue');
  await isAt('Step 4 of 4: Review');
  await says(shop, 'You get back');
}

const created = ({ calls }: Shop) => calls.filter(({ path }) => path === '/v1/returns');

describe('choosing', () => {
  test('asks in four steps and puts the focus on each new heading', async () => {
    const shop = await setUp();
    await isAt('Step 1 of 4: Items to return');
    expect(root(shop).activeElement).toBeNull();
    await choose(/BIRD ORNAMENT/);
    await press('Continue');
    await expect.poll(() => root(shop).activeElement).toBe(find(shop.element, '.step-heading'));
    await isAt('Step 2 of 4: Reasons');
    await press('Back');
    await isAt('Step 1 of 4: Items to return');
    await expect.element(page.getByRole('checkbox', { name: /BIRD ORNAMENT/ })).toBeChecked();
  });

  test('says until when, and asks how many pieces of what is chosen', async () => {
    const shop = await setUp();
    await says(shop, /You can return these until \w+ \d+, \d{4}\./);
    await choose(/BIRD ORNAMENT/);
    const pieces = page.getByRole('spinbutton', { name: 'Quantity of ASSORTED COLOUR BIRD ORNAMENT' });
    await expect.element(pieces).toHaveValue(32);
    await userEvent.fill(pieces, '2');
    await press('Continue');
    await says(shop, 'ASSORTED COLOUR BIRD ORNAMENT × 2');
  });

  test('says the day of each line when they differ', async () => {
    const shop = await setUp(lines(1, { description: 'Ring', returnableUntil: inDays(90) }));
    await says(shop, /Thing 0 SKU0 · £2\.50 each · until/);
    expect(shown(shop)).not.toContain('You can return these until');
  });

  test('shows what cannot go back, by reason in words', async () => {
    const gone = { returnableQuantity: 0 };
    await setUp(
      lines(
        1,
        { ...gone, description: 'Mug', nonReturnableReason: 'window_closed', returnableUntil: inDays(-1) },
        { ...gone, description: 'Cake', nonReturnableReason: 'category_excluded', returnableUntil: null },
        { ...gone, description: 'POSTAGE', kind: 'shipping', nonReturnableReason: 'not_a_product' },
        { ...gone, description: 'Plate', nonReturnableReason: 'window_closed', returnableUntil: inDays(-2) },
      ),
    );
    await expect.element(page.getByRole('heading', { name: 'These cannot go back' })).toBeVisible();
    await userEvent.click(page.getByText('The time for returning is over (2)'));
    await expect.element(page.getByText('Mug', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Plate', { exact: true })).toBeVisible();
    await expect.element(page.getByText('This kind of item cannot be returned (1)')).toBeVisible();
    await expect.element(page.getByText('Shipping, fees and discounts (1)')).toBeVisible();
    expect(page.getByRole('checkbox').elements()).toHaveLength(1);
  });

  test('a large order is searched, shown in part, and taken as a whole', { timeout: 30_000 }, async () => {
    const shop = await setUp(lines(600));
    await isAt('Step 1 of 4: Items to return');
    expect(page.getByRole('checkbox').elements().length).toBeLessThan(12);
    await userEvent.fill(page.getByRole('searchbox', { name: 'Find an item' }), 'thing 59');
    await says(shop, '11 items found');
    await userEvent.keyboard('{Enter}');
    await isAt('Step 1 of 4: Items to return');
    await choose(/Thing 599/);
    await userEvent.fill(page.getByRole('searchbox'), 'sku3');
    await choose(/Thing 3 /);
    await says(shop, '2 items chosen');
    await userEvent.fill(page.getByRole('searchbox'), 'zebra');
    await says(shop, 'No item matches “zebra”.');
    await userEvent.fill(page.getByRole('searchbox'), '');
    await press('Show all 600 items');
    await expect.poll(() => page.getByRole('checkbox').elements()).toHaveLength(600);
    await press('Choose all 600');
    await press('Continue');
    await says(shop, 'Please return at most 250 different items');
  });

  test('what is missing is said at once, with a way to each field', async () => {
    const shop = await setUp(lines(2));
    await isAt('Step 1 of 4: Items to return');
    await press('Continue');
    await says(shop, 'Please check one thing Please choose at least one item.');
    await expect.poll(() => root(shop).activeElement).toBe(find(shop.element, '[part="errors"]'));
    await choose(/Thing 0/);
    await choose(/Thing 1/);
    await press('Continue');
    await isAt('Step 2 of 4: Reasons');
    await press('Continue');
    await says(shop, 'Please check 2 things');
    await press('Thing 1: Please choose a reason.');
    const [, second] = root(shop).querySelectorAll('aftercart-select-field');
    await expect.poll(() => root(shop).activeElement).toBe(second);
    expect(second?.error).toBe('Please choose a reason.');
    await userEvent.selectOptions(reasons().nth(1), 'changedMind');
    await says(shop, 'Please check one thing');
  });

  test('one reason can stand for all', async () => {
    await setUp(lines(3));
    await press('Choose all 3');
    await press('Continue');
    expect(reasons().elements()).toHaveLength(3);
    await choose('The same reason for all 3 items');
    await expect.poll(() => reasons().elements()).toHaveLength(1);
    await userEvent.selectOptions(reasons(), 'changedMind');
    await press('Continue');
    await isAt('Step 3 of 4: Refund or exchange');
  });

  test('offers only what all reasons allow', async () => {
    const onlyRefund: Scenario = {
      seed: ({ data }) => {
        for (const { reasons: all } of data.returnOptions) for (const each of all) each.resolutions = ['refund'];
      },
    };
    await setUp(onlyRefund);
    await choose(/BIRD ORNAMENT/);
    await press('Continue');
    await userEvent.selectOptions(reasons(), 'changedMind');
    await press('Continue');
    await expect.element(page.getByRole('radio', { name: /Exchange Not possible/ })).toBeDisabled();
    await expect.element(page.getByRole('radio', { name: /Money back/ })).toBeEnabled();
  });
});

describe('photos', () => {
  const picker = (shop: Shop): HTMLInputElement => find(shop.element, 'aftercart-file-picker', 'input');
  const photo = (name: string, type = 'image/jpeg'): File => new File(['x'], name, { type });

  async function toPhotos(scenario: Scenario = {}): Promise<Shop> {
    const shop = await setUp(scenario);
    await isAt('Step 1 of 4: Items to return');
    await choose(/BIRD ORNAMENT/);
    await press('Continue');
    await userEvent.selectOptions(reasons(), 'damaged');
    await expect.poll(() => root(shop).querySelector('aftercart-file-picker')).not.toBeNull();
    await settled(shop.element);
    return shop;
  }

  test('are asked for only when the reason wants them, and then have to be there', async () => {
    const shop = await toPhotos();
    await press('Continue');
    await says(shop, 'ASSORTED COLOUR BIRD ORNAMENT: Please add a photo or document.');
    await userEvent.selectOptions(reasons(), 'changedMind');
    await expect.poll(() => root(shop).querySelector('aftercart-file-picker')).toBeNull();
  });

  test('are uploaded at once, told of by name, and sent with their line', async () => {
    const shop = await toPhotos();
    await userEvent.upload(picker(shop), [photo('a.jpg'), photo('b.txt', 'text/plain'), photo('c.png', 'image/png')]);
    await expect.element(page.getByText('Please choose a JPEG, PNG, WebP or PDF file.')).toBeVisible();
    await press('Remove b.txt');
    await press('Remove c.png');
    await press('Continue');
    await userEvent.click(page.getByRole('radio', { name: /Money back/ }));
    await press('Continue');
    await says(shop, 'You get back');
    await press('Send return request');
    await isAt('We have your request');
    expect(created(shop)[0]?.body).toMatchObject({ lines: [{ evidenceUploadIds: [expect.stringMatching(/^upl_/)] }] });
  });

  test('have to be there before the shopper goes on', async () => {
    const shop = await toPhotos();
    const answer = held<Response>();
    shop.intercept = ({ path }) => (path === '/v1/uploads' ? answer.promise : undefined);
    await userEvent.upload(picker(shop), [photo('a.jpg')]);
    await press('Continue');
    await says(shop, 'Please wait until the upload is complete.');
    answer.release(problem(413, 'payload_too_large'));
    await expect.element(page.getByText('This file is too large.')).toBeVisible();
  });
});

describe('the review', () => {
  test('tells the money of each line and what else changes', async () => {
    const shop = await setUp();
    await toReview(shop);
    await says(shop, /BIRD ORNAMENT × 32 I changed my mind £54\.08 You get back £54\.08/);
    await says(shop, '54 points that you earned with these items are taken back.');
    await says(shop, 'Winter cashback: your cashback goes from £5.00 to £0.00.');
  });

  test('tries again when it could not be had', async () => {
    const shop = await setUp();
    let offline = true;
    shop.intercept = ({ path }) => {
      if (path !== '/v1/returns/preview' || !offline) return undefined;
      return problem(500, 'internal');
    };
    await choose(/BIRD ORNAMENT/);
    await press('Continue');
    await userEvent.selectOptions(reasons(), 'changedMind');
    await press('Continue');
    await userEvent.click(page.getByRole('radio', { name: /Money back/ }));
    await press('Continue');
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Send return request' })).toBeDisabled();
    offline = false;
    await press('Try again');
    await says(shop, 'You get back');
  });
});

describe('sending', () => {
  test('sends what was entered and what was agreed to, once, under a key', async () => {
    const shop = await setUp();
    await toReview(shop);
    await press('Send return request');
    await isAt('We have your request');
    await expect.poll(() => shop.events).toEqual(events.slice(0, 2));
    expect(created(shop)).toHaveLength(1);
    expect(created(shop)[0]?.key).toMatch(/^[\w-]{16,}$/);
    expect(created(shop)[0]?.body).toEqual({
      orderId: 'ord_536367',
      resolution: 'refund',
      lines: [{ lineId: '1', quantity: 32, reasonCode: 'changedMind' }],
      previewToken: 'pv1.mock',
    });
    await expect.poll(() => root(shop).activeElement).toBe(find(shop.element, '.step-heading'));
    await says(shop, /Return RMA-\d{4}-0001 Under review/);
    await says(shop, /We will answer by/);
  });

  test('two presses are one request', async () => {
    const shop = await setUp();
    await toReview(shop);
    const answer = held<Response | undefined>();
    shop.intercept = ({ path }) => (path === '/v1/returns' ? answer.promise : undefined);
    const button = find<HTMLButtonElement>(shop.element, '[part="submit"]');
    button.click();
    button.click();
    await settled(shop.element);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    answer.release(undefined);
    await isAt('We have your request');
    expect(created(shop)).toHaveLength(1);
  });

  test('a page that cancels keeps the input and sends nothing', async () => {
    const shop = await setUp();
    shop.provider.addEventListener('aftercart-return-submit', (event) => event.preventDefault());
    await toReview(shop);
    await press('Send return request');
    await settled(shop.element);
    await isAt('Step 4 of 4: Review');
    expect(created(shop)).toEqual([]);
  });

  test('what fails can be sent again under the same key', async () => {
    const shop = await setUp();
    await toReview(shop);
    shop.intercept = ({ path }) => (path === '/v1/returns' ? problem(403, 'forbidden') : undefined);
    await press('Send return request');
    await says(shop, /Nothing is lost.*req_01test/);
    expect(shop.events).toEqual([events[0], events[2]]);
    shop.intercept = undefined;
    await press('Try again');
    await isAt('We have your request');
    const keys = created(shop).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('what the server refuses leads to its field', async () => {
    const shop = await setUp();
    await toReview(shop);
    shop.intercept = ({ path }) =>
      path === '/v1/returns'
        ? problem(422, 'evidence_required', [{ pointer: '/lines/0/evidenceUploadIds', code: 'required', message: '' }])
        : undefined;
    await press('Send return request');
    await isAt('Step 2 of 4: Reasons');
    await says(shop, 'ASSORTED COLOUR BIRD ORNAMENT: Please add a photo or document.');
    await expect.poll(() => root(shop).activeElement).toBe(find(shop.element, '[part="errors"]'));
  });

  test('an outcome that has changed is shown again before anything is sent', async () => {
    const shop = await setUp();
    await toReview(shop);
    shop.intercept = ({ path }) => (path === '/v1/returns' ? problem(409, 'state_conflict') : undefined);
    await press('Send return request');
    await says(shop, 'This has changed in the meantime.');
    await expect.element(page.getByRole('button', { name: 'Send return request' })).toBeEnabled();
    expect(shop.calls.filter(({ path }) => path === '/v1/returns/preview')).toHaveLength(2);
  });

  test('too many open returns are said in words', async () => {
    const shop = await setUp();
    await toReview(shop);
    shop.intercept = ({ path }) => (path === '/v1/returns' ? problem(422, 'return_limit_reached') : undefined);
    await press('Send return request');
    await says(shop, 'You have too many open returns.');
  });
});

describe('the draft', () => {
  test('outlives a reload with its step and its key', async () => {
    const first = await setUp();
    await toReview(first);
    first.intercept = ({ path }) => (path === '/v1/returns' ? problem(403, 'forbidden') : undefined);
    await press('Send return request');
    await says(first, 'Nothing is lost');
    first.provider.remove();

    const second = await setUp();
    await isAt('Step 4 of 4: Review');
    await says(second, 'You get back £54.08');
    expect(root(second).activeElement).toBeNull();
    await press('Send return request');
    await isAt('We have your request');
    expect(created(second)[0]?.key).toBe(created(first)[0]?.key);
    second.provider.remove();

    await setUp();
    await isAt('Step 1 of 4: Items to return');
    expect(page.getByRole('checkbox', { checked: true }).elements()).toEqual([]);
  });

  test('belongs to its order alone', async () => {
    const shop = await setUp();
    await choose(/BIRD ORNAMENT/);
    shop.element.orderId = 'ord_999';
    await says(shop, 'We cannot find this order.');
    shop.element.orderId = 'ord_536367';
    await expect.element(page.getByRole('checkbox', { name: /BIRD ORNAMENT/ })).toBeChecked();
  });
});

describe('returns that exist', () => {
  test('are listed with their way so far and ahead', async () => {
    await setUp(returnIn('inTransit'));
    await isAt('Returns of order 536367');
    const way = page.getByRole('list', { name: /Progress of return RMA-/ });
    const stops = [...way.element().querySelectorAll('li')].map((stop) => stop.querySelector('p')?.textContent.trim());
    expect(stops).toEqual([
      'You asked for the return, done',
      'We approved it, done',
      'You sent the parcel, now',
      'The parcel arrives, still to come',
      'We check the items, still to come',
      'You get your money back, still to come',
    ]);
    expect(way.element().querySelector('[aria-current="step"] time')).not.toBeNull();
    await expect.element(page.getByText('Parcel: Royal Mail RM123456785GB')).toBeVisible();
  });

  test('leave room for another', async () => {
    await setUp(returnIn('refunded'));
    await press('Return something else');
    await isAt('Step 1 of 4: Items to return');
    await expect.element(page.getByRole('checkbox', { name: /BIRD ORNAMENT/ })).toBeVisible();
    await press('Back to your returns');
    await isAt('Returns of order 536367');
  });

  test('follow the desk live, and tell a screen reader', async () => {
    let desk: World | undefined;
    const shop = await setUp(combine(returnIn('requested'), { seed: (world) => (desk = world) }));
    await says(shop, 'Under review');
    const about = desk?.data.returns[0];
    if (!desk || !about) throw new Error('no return');
    // The desk's own door would do the same.
    about.status = 'approved';
    about.timeline.push({
      at: desk.now(),
      type: 'return.approved',
      actor: 'staff',
      status: 'approved',
      note: 'Use the label in your e-mail.',
    });
    about.expectedBy = inDays(20);
    await expect
      .poll(() => {
        desk?.announce('return.approved', { type: 'return', id: about.id }, 'staff');
        return find(shop.element, 'p[role="status"]').textContent;
      })
      .toMatch(/Return RMA-\d{4}-0001: Approved\. Please send the parcel by/);
    await says(shop, 'Use the label in your e-mail.');
    expect(heading().elements()).toHaveLength(1);
  });

  test('can be cancelled after a question', async () => {
    const shop = await setUp(returnIn('requested'));
    await press('Cancel this return');
    await press('Keep it');
    await expect.poll(() => root(shop).activeElement?.localName).toBe('summary');
    await press('Cancel this return');
    await press('Yes, cancel it');
    await says(shop, 'Cancelled');
    const [cancel] = shop.calls;
    expect(cancel).toMatchObject({ body: { action: 'cancel', fromStatus: 'requested' } });
    await expect.poll(() => root(shop).activeElement?.localName).toBe('summary');
    await expect.poll(() => page.getByRole('button', { name: 'Cancel this return' }).elements()).toEqual([]);
  });

  test('get their answer, in words and photos', async () => {
    const shop = await setUp(returnIn('infoNeeded'));
    await press('Answer');
    const answer = page.getByRole('textbox', { name: 'Your answer' });
    await expect.poll(() => answer.element().matches(':focus')).toBe(true);
    await says(shop, /Our question ?Could you send us a photo that shows the damage\?/);
    await press('Send answer');
    await expect.element(page.getByText('Please write an answer or add a file.')).toBeVisible();
    await userEvent.fill(answer, 'The wing is broken.');
    await userEvent.upload(find(shop.element, 'aftercart-file-picker', 'input'), [
      new File(['x'], 'wing.jpg', { type: 'image/jpeg' }),
    ]);
    await expect.element(page.getByRole('button', { name: 'Remove wing.jpg' })).toBeVisible();
    await expect.poll(() => shown(shop)).not.toContain('Uploading');
    await press('Send answer');
    await says(shop, 'Under review');
    expect(shop.calls.at(-1)?.body).toMatchObject({
      action: 'supplyInfo',
      fromStatus: 'infoNeeded',
      note: 'The wing is broken.',
    });
  });

  test('keep an answer that was not sent', async () => {
    const first = await setUp(returnIn('infoNeeded'));
    await press('Answer');
    await userEvent.fill(page.getByRole('textbox', { name: 'Your answer' }), 'The wing');
    first.provider.remove();
    await setUp(returnIn('infoNeeded'));
    await press('Answer');
    await expect.element(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue('The wing');
  });

  test('are sent with or without a number to follow', async () => {
    const shop = await setUp(returnIn('approved'));
    await press('I have sent the parcel');
    await userEvent.fill(page.getByRole('textbox', { name: 'Carrier' }), 'Royal Mail');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Please fill this in.')).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'Tracking number' }), 'RM1GB');
    await press('Confirm');
    await says(shop, 'On its way to us');
    expect(shop.calls.at(-1)?.body).toEqual({
      action: 'ship',
      fromStatus: 'approved',
      tracking: { carrier: 'Royal Mail', number: 'RM1GB' },
    });
  });

  test('that have moved on in the meantime say so', async () => {
    const shop = await setUp(returnIn('requested'));
    await press('Cancel this return');
    shop.intercept = ({ path }) => (path.endsWith('/transitions') ? problem(409, 'state_conflict') : undefined);
    await press('Yes, cancel it');
    await says(shop, 'This has changed in the meantime.');
    await press('Close');
    await expect.poll(() => shown(shop)).not.toContain('in the meantime');
  });

  test('that were declined say why', async () => {
    const why: Scenario = {
      seed: ({ data }) => {
        for (const each of data.returns) each.declineReason = 'used';
      },
    };
    const shop = await setUp(combine(returnIn('declined'), why));
    await says(shop, /Declined.*The items were used\./);
  });

  test('that are late are apologized for', async () => {
    const late: Scenario = {
      seed: ({ data }) => {
        for (const each of data.returns) each.expectedBy = inDays(-1);
      },
    };
    const shop = await setUp(combine(returnIn('received'), late));
    await says(shop, /We promised this by .+ and are late\. We are sorry/);
  });
});

describe('when there is nothing to do', () => {
  test('asks to sign in', async () => {
    const shop = await setUp({ signedIn: false });
    await says(shop, 'Please sign in to return something from this order.');
  });

  test('opens as soon as the shopper signs in', async () => {
    const shop = await setUp();
    let token: string | null = null;
    const { fetch } = shop.provider;
    shop.provider.sessionUrl = '';
    shop.provider.fetch = fetch;
    shop.provider.getToken = () => token;
    await says(shop, 'Please sign in');
    token = 'shopper';
    await shop.provider.refreshSession();
    await isAt('Step 1 of 4: Items to return');
  });

  test('says why nothing can go back', async () => {
    await setUp(lines(0, { description: 'Mug', returnableQuantity: 0, nonReturnableReason: 'window_closed' }));
    await isAt('Nothing of order 536367 can be returned');
    await expect.element(page.getByText('Mug', { exact: true })).toBeVisible();
  });

  test('says that an order is not there', async () => {
    const shop = await setUp({ failures: { getReturnOptions: 'not_found' } });
    await says(shop, 'We cannot find this order.');
  });

  test('tries again after a failure', async () => {
    const shop = await setUp({ failures: { getReturnOptions: 'forbidden' } });
    await says(shop, /Something went wrong on our side/);
    shop.intercept = ({ path }) => (path === '/v1/returns/options' ? problem(403, 'forbidden') : undefined);
    await press('Try again');
    await says(shop, /Something went wrong on our side/);
  });

  test('comes back by itself when the network does', async () => {
    const shop = await setUp();
    shop.intercept = ({ path }) => {
      if (path.startsWith('/v1/')) throw new TypeError('Failed to fetch');
      return undefined;
    };
    await shop.provider.refreshSession();
    await expect.poll(() => shown(shop), { timeout: 10_000 }).toContain('You seem to be offline');
    shop.intercept = undefined;
    dispatchEvent(new Event('online'));
    await isAt('Step 1 of 4: Items to return');
  });
});

describe('for everybody', () => {
  const states: [name: string, scenario: Scenario, act?: (shop: Shop) => Promise<void>][] = [
    ['loading', { delayMs: Number.POSITIVE_INFINITY }],
    ['items', lines(14, { returnableQuantity: 0, nonReturnableReason: 'not_a_product', description: 'POSTAGE' })],
    ['nothing', lines(0, { returnableQuantity: 0, nonReturnableReason: 'window_closed', description: 'Mug' })],
    ['signed out', { signedIn: false }],
    ['failed', { failures: { getReturnOptions: 'forbidden' } }],
    ['question', returnIn('infoNeeded')],
    ['refunded', returnIn('refunded')],
    ['declined', returnIn('declined')],
    [
      'form',
      lines(2),
      async (shop) => {
        for (const box of root(shop).querySelectorAll<HTMLInputElement>('.line input')) box.click();
        await settled(shop.element);
        for (let tries = 0; tries < 2; tries += 1) {
          find<HTMLButtonElement>(shop.element, '[part="submit"]').click();
          await settled(shop.element);
        }
      },
    ],
  ];
  const looks = [
    ['light', 'theme="light"', ''],
    ['dark', 'theme="dark"', ''],
    ['right to left', 'locale="ar"', 'rtl'],
  ] as const;
  for (const [name, scenario, act] of states) {
    test.each(looks)(`${name} is accessible: %s`, async (_look, around, dir) => {
      document.documentElement.dir = dir;
      const shop = await setUp(scenario, around);
      if (name !== 'loading') await expect.poll(() => root(shop).querySelector('.skeleton')).toBeNull();
      await act?.(shop);
      await settled(shop.element);
      await expectAccessible(shop.element);
    });
  }

  test('everything can be done by keyboard alone', async () => {
    const shop = await setUp(lines(1));
    await isAt('Step 1 of 4: Items to return');
    const go = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await userEvent.keyboard(key);
    };
    find<HTMLElement>(shop.element, '.line input').focus();
    await go(' ', '{Tab}', '{Tab}', '{Tab}', '{Enter}');
    await isAt('Step 2 of 4: Reasons');
    await go('{Tab}', 'I', '{Tab}', '{Tab}', '{Enter}');
    await isAt('Step 3 of 4: Refund or exchange');
    await go('{Tab}', ' ', '{Tab}', '{Tab}', '{Enter}');
    await isAt('Step 4 of 4: Review');
    await says(shop, 'You get back');
    await go('{Tab}', '{Enter}');
    await isAt('We have your request');
  });

  test('speaks the language of the page', async () => {
    document.documentElement.lang = 'zh-CN';
    const shop = await setUp(returnIn('approved'));
    await says(shop, '我已寄出包裹');
    document.documentElement.lang = 'vi';
    await says(shop, 'Tôi đã gửi kiện hàng');
  });

  test('fits into 320 px', async () => {
    const shop = await setUp(lines(14));
    shop.element.style.inlineSize = '288px';
    await isAt('Step 1 of 4: Items to return');
    expect(find(shop.element, '[part="base"]').scrollWidth).toBeLessThanOrEqual(288);
  });

  test('keeps its room while it loads', async () => {
    const shop = await setUp(lines(3), '');
    const { top } = find(shop.provider, '#below').getBoundingClientRect();
    await isAt('Step 1 of 4: Items to return');
    await settled(shop.element);
    expect(find(shop.provider, '#below').getBoundingClientRect().top).toBe(top);
  });
});
