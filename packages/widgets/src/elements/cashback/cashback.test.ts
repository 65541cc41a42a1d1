import { claimIn, combine, payoutAccountIn, type Scenario, type World } from '@aftercart/mocks';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../provider/define.ts';
import './define.ts';
import { expectAccessible } from '../../../test/accessibility.ts';
import { held, problem } from '../../../test/fake-api.ts';
import { type MockShop, mockShop } from '../../../test/mock-shop.ts';
import { find, settled } from '../../../test/mount.ts';
import type { AftercartCashback } from './cashback.ts';

type Progress = World['data']['cashbackProgress'][number];

/** Changes the one campaign of the examples and the way through it. */
const campaign = (change: Partial<Progress['campaign']>, progress: Partial<Progress> = {}): Scenario => ({
  seed: ({ data }) => {
    for (const each of data.cashbackProgress) {
      Object.assign(each.campaign, change);
      Object.assign(each, progress);
    }
    for (const each of data.campaigns) Object.assign(each, change);
  },
});
const accounts = (...list: World['data']['payoutAccounts']): Scenario => ({
  seed: ({ data }) => {
    data.payoutAccounts = list;
  },
});
const zero = { amount: 0, currency: 'GBP' };

const events = ['aftercart-claim-submit', 'aftercart-claim-submitted', 'aftercart-claim-failed'];
type Shop = MockShop<AftercartCashback>;

async function setUp(scenario: Scenario = {}, around = '', attributes = ''): Promise<Shop> {
  const markup = `<aftercart-cashback ${attributes}></aftercart-cashback>`;
  return mockShop<AftercartCashback>(markup, scenario, { around, events });
}

const root = ({ element }: Shop): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('not drawn');
  return element.shadowRoot;
};
const shown = (shop: Shop): string => root(shop).textContent.replace(/\s+/g, ' ').trim();
const says = (shop: Shop, text: string | RegExp) => expect.poll(() => shown(shop)).toMatch(text);
const isAt = (name: string) => expect.element(page.getByRole('heading', { level: 2, name })).toBeVisible();
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const claims = ({ calls }: Shop) => calls.filter(({ path }) => path === '/v1/cashback/claims');
const fill = async (label: string, text: string): Promise<void> =>
  userEvent.fill(page.getByRole('textbox', { name: label }), text);

async function toReview(): Promise<void> {
  await press('Claim £5.00');
  await isAt('Step 1 of 3: Where should the money go?');
  await press('Continue');
  await isAt('Step 2 of 3: Proof of payment');
  await press('Continue');
  await isAt('Step 3 of 3: Review');
}

describe('a campaign', () => {
  test('tells how far the shopper has come, in words, as a bar and as a list', async () => {
    const shop = await setUp();
    await isAt('Winter cashback');
    await says(shop, '£92.18 spent so far');
    await says(shop, '£57.82 more and you get 10% back, up to £50.00.');
    const bar = page.getByRole('progressbar', { name: 'Progress in Winter cashback' });
    expect(bar.element().getAttribute('aria-valuetext')).toBe(
      '£92.18 spent so far. £57.82 more and you get 10% back, up to £50.00.',
    );
    const steps = [...root(shop).querySelectorAll('.steps li')].map((step) => step.textContent.replace(/\s+/g, ' '));
    expect(steps).toEqual([
      expect.stringMatching(/£5\.00 back from £50\.00 reached/),
      expect.stringMatching(/10% back, up to £50\.00 from £150\.00/),
    ]);
    await says(shop, 'You can claim £5.00');
  });

  test('tells its rules from what the server calculates with', async () => {
    const shop = await setUp(
      campaign({ scope: { categories: ['light', 'candle'], skus: null }, proof: 'required', minOrder: null }),
    );
    await userEvent.click(page.getByText('How it works'));
    await says(shop, 'Orders from Dec 1, 2010 to Dec 31, 2010 count.');
    await says(shop, 'Only these goods count: light and candle.');
    await says(shop, 'You can get up to £50.00.');
    await says(shop, 'Claim it by Jan 31, 2011.');
    await says(shop, 'A proof of payment is needed.');
    expect(shown(shop)).not.toContain('Only orders of');
  });

  test('tells which orders count, and why others do not', async () => {
    const order = { orderId: 'ord_2', number: '537001', placedAt: '2010-12-03T10:00:00Z', counted: zero };
    const shop = await setUp({
      seed: ({ data }) => data.cashbackProgress[0]?.orders.push({ ...order, excludedReason: 'below_minimum' }),
    });
    await userEvent.click(page.getByText('Your orders (2)'));
    await says(shop, /Order 536367 Dec 1, 2010 £92\.18/);
    await says(shop, /Order 537001 Dec 3, 2010 Too small/);
  });

  test.each([
    ['upcoming', 'campaign_not_started', 'It has not begun yet.'],
    ['running', 'nothing_earned', 'There is nothing to claim yet.'],
    ['running', 'already_claimed', 'You have claimed all that you earned so far.'],
    ['exhausted', 'budget_exhausted', 'The budget of this campaign is used up.'],
  ] as const)('that is %s and gives nothing because of %s says so', async (status, notClaimableReason, words) => {
    const shop = await setUp(campaign({ status }, { claimable: zero, notClaimableReason }));
    await says(shop, words);
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  test('that has ended is shown as long as there is something to claim', async () => {
    const shop = await setUp(campaign({ status: 'ended' }));
    await says(shop, 'Winter cashback Ended');
    await expect.element(page.getByRole('button', { name: 'Claim £5.00' })).toBeVisible();
    shop.provider.remove();
    await setUp(campaign({ status: 'ended' }, { claimable: zero, notClaimableReason: 'claim_period_over' }));
    await isAt('No cashback at the moment');
  });

  test('can be chosen, and can be missing', async () => {
    const shop = await setUp({}, '', 'campaign-id="cmp_winter"');
    await isAt('Winter cashback');
    shop.element.campaignId = 'cmp_gone';
    await isAt('This campaign is not there any more.');
  });

  test('is shown to everybody, with the way to one’s own', async () => {
    const shop = await setUp({ signedIn: false });
    await isAt('Winter cashback');
    await says(shop, 'Spend £50.00 and you get £5.00 back.');
    await says(shop, 'Please sign in to see and claim your cashback.');
    expect(page.getByRole('progressbar').elements()).toEqual([]);
    expect(page.getByRole('button').elements()).toEqual([]);
  });

  test('is shown as well to who came by the link of one order', async () => {
    const shop = await setUp({ failures: { listCashbackProgress: 'forbidden', listClaims: 'forbidden' } });
    await says(shop, 'Spend £50.00 and you get £5.00 back.');
  });
});

describe('claiming', () => {
  test('asks for account, proof and a last look, then follows the claim', async () => {
    const shop = await setUp();
    await toReview();
    await says(shop, /Winter cashback £5\.00 Paid to Bank account •••• 5555 ?Ellen Hart/);
    await press('Claim £5.00');
    await says(shop, /Claim CB-\d{4}-0001 Under review/);
    await expect.poll(() => shop.events).toEqual(events.slice(0, 2));
    expect(claims(shop)).toHaveLength(1);
    expect(claims(shop)[0]?.key).toMatch(/^[\w-]{16,}$/);
    expect(claims(shop)[0]?.body).toEqual({
      campaignId: 'cmp_winter',
      payoutAccountId: expect.stringMatching(/^pac_/),
    });
    await expect.poll(() => root(shop).activeElement?.localName).toBe('summary');
    await says(shop, /We will answer by/);
    expect(page.getByRole('button', { name: /^Claim £/ }).elements()).toEqual([]);
  });

  test('two presses are one claim', async () => {
    const shop = await setUp();
    await toReview();
    const answer = held<Response | undefined>();
    shop.intercept = ({ path }) => (path === '/v1/cashback/claims' ? answer.promise : undefined);
    const button = find<HTMLButtonElement>(shop.element, '[part="submit"]');
    button.click();
    button.click();
    await settled(shop.element);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    answer.release(undefined);
    await says(shop, 'We have your claim');
    expect(claims(shop)).toHaveLength(1);
  });

  test('a page that cancels keeps the input and sends nothing', async () => {
    const shop = await setUp();
    shop.provider.addEventListener('aftercart-claim-submit', (event) => event.preventDefault());
    await toReview();
    await press('Claim £5.00');
    await settled(shop.element);
    await isAt('Step 3 of 3: Review');
    expect(claims(shop)).toEqual([]);
  });

  test('a proof that is needed has to be there, and goes along', async () => {
    const shop = await setUp(campaign({ proof: 'required' }));
    await press('Claim £5.00');
    await press('Continue');
    await isAt('Step 2 of 3: Proof of payment');
    await press('Continue');
    await says(shop, 'Please add a proof of payment.');
    await expect.poll(() => root(shop).activeElement).toBe(find(shop.element, '[part="errors"]'));
    const receipt = new File(['x'], 'receipt.pdf', { type: 'application/pdf' });
    await userEvent.upload(find(shop.element, 'aftercart-file-picker', 'input'), [receipt]);
    await expect.element(page.getByRole('button', { name: 'Remove receipt.pdf' })).toBeVisible();
    await expect.poll(() => page.getByText('Uploading…').elements()).toEqual([]);
    await press('Continue');
    await says(shop, '1 file as proof');
    await press('Claim £5.00');
    await says(shop, 'We have your claim');
    expect(claims(shop)[0]?.body).toMatchObject({ proofUploadIds: [expect.stringMatching(/^upl_/)] });
  });

  test('has no step for a proof where none is wanted', async () => {
    await setUp(campaign({ proof: 'none' }));
    await press('Claim £5.00');
    await isAt('Step 1 of 2: Where should the money go?');
    await press('Continue');
    await isAt('Step 2 of 2: Review');
  });

  test('what fails can be sent again under the same key', async () => {
    const shop = await setUp();
    await toReview();
    shop.intercept = ({ path }) => (path === '/v1/cashback/claims' ? problem(403, 'forbidden') : undefined);
    await press('Claim £5.00');
    await says(shop, /Nothing is lost.*req_01test/);
    expect(shop.events).toEqual([events[0], events[2]]);
    shop.intercept = undefined;
    await press('Claim £5.00');
    await says(shop, 'We have your claim');
    const keys = claims(shop).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test.each([
    ['claim_duplicate', 'You have a claim for this campaign already.'],
    ['campaign_budget_exhausted', 'The budget of this campaign is used up.'],
  ])('a refusal with %s is said in words', async (code, words) => {
    const shop = await setUp();
    await toReview();
    shop.intercept = ({ path }) => (path === '/v1/cashback/claims' ? problem(422, code) : undefined);
    await press('Claim £5.00');
    await says(shop, words);
  });

  test('an account that is refused leads back to the choice', async () => {
    const shop = await setUp();
    await toReview();
    shop.intercept = ({ path }) =>
      path === '/v1/cashback/claims' ? problem(422, 'payout_account_unverified') : undefined;
    await press('Claim £5.00');
    await isAt('Step 1 of 3: Where should the money go?');
    await says(shop, 'This account is not confirmed yet.');
  });

  test('can be left, and goes on where it was, also after a reload', async () => {
    const first = await setUp();
    await press('Claim £5.00');
    await press('Continue');
    await isAt('Step 2 of 3: Proof of payment');
    first.provider.remove();
    const second = await setUp();
    await isAt('Step 2 of 3: Proof of payment');
    expect(root(second).activeElement).toBeNull();
    await press('Back');
    await press('Not now');
    await isAt('Winter cashback');
    await expect.poll(() => root(second).activeElement?.localName).toBe('h2');
  });
});

describe('accounts', () => {
  test('the first is asked for at once, with what it lacks', async () => {
    const shop = await setUp(accounts());
    await press('Claim £5.00');
    await press('Add account');
    await expect.poll(() => page.getByText('Please fill this in.').elements()).toHaveLength(2);
    await expect.poll(() => root(shop).activeElement?.getAttribute('data-field')).toBe('holderName');
    await fill('Name of the account holder', 'Ellen Hart');
    await fill('IBAN or account number', 'GB29 5555');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('radio', { name: /Bank account •••• 5555/ })).toBeChecked();
    expect(shop.calls[0]).toMatchObject({
      path: '/v1/cashback/payout-accounts',
      body: { method: 'bankTransfer', holderName: 'Ellen Hart', account: 'GB29 5555' },
    });
  });

  test('each way of being paid asks for its own', async () => {
    const shop = await setUp(accounts());
    await press('Claim £5.00');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'How would you like to be paid?' }), 'paypal');
    await expect.element(page.getByRole('textbox', { name: 'PayPal e-mail address' })).toBeVisible();
    expect(page.getByRole('textbox', { name: /BIC/ }).elements()).toEqual([]);
    expect(shop.calls).toEqual([]);
  });

  test('one that is not confirmed says why, and can be mended', async () => {
    const shop = await setUp();
    await press('Claim £5.00');
    await press('Use another account');
    await fill('Name of the account holder', 'Ellen Hart');
    await fill('IBAN or account number', 'GB0001');
    await press('Add account');
    await says(shop, 'The bank does not know this account. Please check the number.');
    await expect.poll(() => root(shop).activeElement?.className).toBe('notice');
    await expect.element(page.getByRole('textbox', { name: 'IBAN or account number' })).toHaveValue('GB0001');
    await fill('IBAN or account number', 'GB0007');
    await press('Add account');
    await expect.element(page.getByRole('radio', { name: /•••• 0007/ })).toBeChecked();
    await expect.element(page.getByRole('radio', { name: /•••• 0001 The bank does not know/ })).toBeDisabled();
  });

  test('one that is being confirmed is waited for, and chosen then', async () => {
    let backend: World | undefined;
    const shop = await setUp({ seed: (world) => (backend = world) });
    await press('Claim £5.00');
    await press('Use another account');
    await fill('Name of the account holder', 'Ellen Hart');
    await fill('IBAN or account number', 'GB0009');
    const id = 'pac_00000000000000000000000099';
    const pending = {
      id,
      method: 'bankTransfer',
      holderName: 'Ellen Hart',
      maskedAccount: '•••• 0009',
      status: 'pending',
      reasonCode: null,
      createdAt: '2010-12-06T12:00:00Z',
    } as const;
    shop.intercept = ({ method, path }) => {
      if (method !== 'POST' || path !== '/v1/cashback/payout-accounts') return undefined;
      backend?.data.payoutAccounts.unshift({ ...pending });
      return Response.json(pending, { status: 201 });
    };
    await press('Add account');
    await says(shop, 'We are checking the account.');
    await expect.element(page.getByRole('radio', { name: /•••• 0009 Being checked/ })).toBeDisabled();
    const account = backend?.data.payoutAccounts[0];
    if (account) account.status = 'verified';
    backend?.announce('payoutAccount.verified', { type: 'payoutAccount', id }, 'system');
    await expect.element(page.getByRole('radio', { name: /•••• 0009/ })).toBeChecked();
    await says(shop, 'The account is confirmed.');
  });

  test('what the server refuses is said at its field', async () => {
    const shop = await setUp(accounts());
    await press('Claim £5.00');
    await fill('Name of the account holder', 'Ellen Hart');
    await fill('IBAN or account number', '?');
    shop.intercept = ({ method, path }) =>
      method === 'POST' && path === '/v1/cashback/payout-accounts'
        ? problem(422, 'validation_failed', [{ pointer: '/account', code: 'invalid', message: '' }])
        : undefined;
    await press('Add account');
    await expect.element(page.getByText('Please check this.')).toBeVisible();
    await expect.poll(() => root(shop).activeElement?.getAttribute('data-field')).toBe('account');
  });

  test('can be removed', async () => {
    const shop = await setUp();
    await press('Claim £5.00');
    await userEvent.click(page.getByText('Remove an account'));
    await press('Remove Bank account •••• 5555');
    await expect.poll(() => page.getByRole('radio').elements()).toEqual([]);
    expect(shop.calls[0]).toMatchObject({ method: 'DELETE' });
  });

  test('their numbers are kept nowhere', async () => {
    const shop = await setUp(accounts());
    await press('Claim £5.00');
    await fill('Name of the account holder', 'Ellen Hart');
    await fill('IBAN or account number', 'GB29SECRET');
    await press('Add account');
    await expect.element(page.getByRole('radio')).toBeChecked();
    const stored = JSON.stringify({ ...localStorage, ...sessionStorage });
    expect(stored).not.toContain('SECRET');
    expect(stored).not.toContain('Ellen');
    expect(shown(shop)).not.toContain('SECRET');
  });
});

describe('claims that exist', () => {
  test('are told with their way so far and what was checked', async () => {
    const shop = await setUp(claimIn('payoutPending'));
    await says(shop, /Claim CB-\d{4}-0001 Money on its way/);
    const way = page.getByRole('list', { name: /Progress of claim CB-/ });
    const stops = [...way.element().querySelectorAll('li')].map((stop) => stop.querySelector('p')?.textContent.trim());
    expect(stops).toEqual([
      'You claimed it, done',
      'We checked it automatically, done',
      'We approved it, done',
      'We sent the money, now',
      'The money arrives, still to come',
    ]);
    await says(shop, /The money arrives by/);
    await userEvent.click(page.getByText('What we checked'));
    await says(shop, /They were placed during the campaign met/);
  });

  test('follow the shop live, and tell a screen reader', async () => {
    let backend: World | undefined;
    const shop = await setUp(combine(claimIn('inReview'), { seed: (world) => (backend = world) }));
    await says(shop, 'Under review');
    const about = backend?.data.claims[0];
    if (!backend || !about) throw new Error('no claim');
    about.status = 'approved';
    about.timeline.push({
      at: backend.now(),
      type: 'claim.approved',
      actor: 'staff',
      status: 'approved',
      note: null,
    });
    await expect
      .poll(() => {
        backend?.announce('claim.approved', { type: 'claim', id: about.id }, 'staff');
        return find(shop.element, '.base > p[role="status"]').textContent;
      })
      .toMatch(/Claim CB-\d{4}-0001: Approved\./);
  });

  test('can be cancelled after a question', async () => {
    const shop = await setUp(claimIn('inReview'));
    await press('Cancel this claim');
    await press('Yes, cancel it');
    await says(shop, 'Cancelled');
    expect(shop.calls[0]?.body).toEqual({ action: 'cancel', fromStatus: 'inReview' });
  });

  test('get their answer', async () => {
    const shop = await setUp(claimIn('infoNeeded'));
    await press('Answer');
    await says(shop, 'Our question');
    await fill('Your answer', 'It was in May.');
    await press('Send answer');
    await says(shop, 'Under review');
    expect(shop.calls[0]?.body).toEqual({ action: 'supplyInfo', fromStatus: 'infoNeeded', note: 'It was in May.' });
  });

  test('that were declined say why, and can be looked at again', async () => {
    const shop = await setUp(claimIn('declined'));
    await says(shop, /They were not claimed before not met/);
    await press('Ask us to look again');
    await fill('Why should we look again?', 'It is another order.');
    await press('Send');
    await says(shop, 'Under review');
    expect(shop.calls[0]?.body).toMatchObject({ action: 'appeal', note: 'It is another order.' });
  });

  test('whose payout failed are paid to another account', async () => {
    const shop = await setUp(claimIn('payoutFailed'));
    await says(shop, 'Your bank sent the money back. Please choose another account.');
    await press('Choose another account');
    await press('Cancel');
    await press('Pay it there');
    await says(shop, 'Please choose an account.');
    await press('Use another account');
    await fill('Name of the account holder', 'Ellen Hart');
    await fill('IBAN or account number', 'GB0009');
    await press('Add account');
    await expect.element(page.getByRole('radio', { name: /•••• 0009/ })).toBeChecked();
    await press('Pay it there');
    await says(shop, 'Paid');
    expect(shop.calls.at(-1)?.body).toMatchObject({
      action: 'retry',
      fromStatus: 'payoutFailed',
      payoutAccountId: expect.stringMatching(/^pac_/),
    });
  });

  test('of campaigns that are gone are still there', async () => {
    const gone: Scenario = {
      seed: ({ data }) => {
        data.cashbackProgress = [];
      },
    };
    const shop = await setUp(combine(claimIn('paid'), gone));
    await isAt('Earlier claims');
    await says(shop, /Payment reference: po_1012/);
  });
});

describe('for everybody', () => {
  const states: [name: string, scenario: Scenario, act?: (shop: Shop) => Promise<void>][] = [
    ['loading', { delayMs: Number.POSITIVE_INFINITY }],
    ['campaign', {}],
    ['signed out', { signedIn: false }],
    ['nothing', campaign({ status: 'ended' }, { claimable: zero })],
    ['failed', { failAll: 'forbidden' }],
    ['declined', claimIn('declined')],
    ['paid', claimIn('paid')],
    ['accounts', combine(payoutAccountIn('failed')), async () => press('Claim £5.00')],
    ['account', accounts(), async () => press('Claim £5.00')],
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
      if (dir) root(shop).querySelector<HTMLElement>('[part="claim"]')?.click();
      else await act?.(shop);
      await settled(shop.element);
      for (const details of root(shop).querySelectorAll('details')) details.open = true;
      await expectAccessible(shop.element);
    });
  }

  test('everything can be done by keyboard alone', async () => {
    const shop = await setUp();
    await isAt('Winter cashback');
    const go = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await userEvent.keyboard(key);
    };
    find<HTMLElement>(shop.element, '[part="claim"]').focus();
    await go('{Enter}');
    await isAt('Step 1 of 3: Where should the money go?');
    await go('{Tab}', '{Tab}', '{Tab}', '{Tab}', '{Enter}');
    await isAt('Step 2 of 3: Proof of payment');
    await go('{Tab}', '{Tab}', '{Enter}');
    await isAt('Step 3 of 3: Review');
    await go('{Tab}', '{Enter}');
    await says(shop, 'We have your claim');
  });

  test('speaks the language of the page', async () => {
    document.documentElement.lang = 'zh-CN';
    const shop = await setUp();
    await says(shop, '冬季返现');
    await says(shop, '申请返现 £5.00');
    document.documentElement.lang = 'th';
    await says(shop, 'ขอรับ');
  });

  test('fits into 320 px', async () => {
    const shop = await setUp(claimIn('inReview'));
    shop.element.style.inlineSize = '288px';
    await says(shop, 'Under review');
    expect(find(shop.element, '[part="base"]').scrollWidth).toBeLessThanOrEqual(288);
  });

  test('keeps its room while it loads', async () => {
    const shop = await setUp();
    const { top } = find(shop.provider, '#below').getBoundingClientRect();
    await isAt('Winter cashback');
    await settled(shop.element);
    expect(find(shop.provider, '#below').getBoundingClientRect().top).toBe(top);
  });

  test('tries again after a failure', async () => {
    const shop = await setUp();
    shop.intercept = ({ path }) => (path === '/v1/cashback/claims' ? problem(404, 'not_found') : undefined);
    shop.element.campaignId = 'cmp_winter';
    await says(shop, 'Something went wrong on our side.');
    shop.intercept = undefined;
    await press('Try again');
    await isAt('Winter cashback');
  });
});
