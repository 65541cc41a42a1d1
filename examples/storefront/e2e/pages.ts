import type { Browser } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSideways, type Look, openDesk, openShop, openWindow } from './support/browser.ts';
import type { Demo } from './support/demo.ts';

/** Each page in each of its looks: accessible, no wider than its window, and nothing that the strict policy stops. */
export function describePages(on: () => { demo: Demo; browser: Browser }): void {
  const looks: [string, Look][] = [
    ['wide', {}],
    ['narrow, dark and Chinese', { width: 320, dark: true, locale: 'zh-CN' }],
  ];

  const open = [
    '/',
    '/?q=nothing-is-called-that',
    '/products/85123A',
    '/basket',
    '/sign-in',
    '/kiosk',
    '/case',
    '/desk/',
  ];
  const forShoppers = ['/orders', '/orders/581180', '/account', '/orders/does-not-exist'];

  describe.each(looks)('%s', (_, look) => {
    it.each(open)('%s', async (path) => {
      const { demo, browser } = on();
      const { page, close } = await openWindow(browser, look);
      await page.goto(demo.storefrontUrl + path);
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await expectAccessible(page);
      await expectNoSideways(page);
      await close();
    });

    it.each(forShoppers)('%s', async (path) => {
      const { demo, browser } = on();
      const { page, context, complaints } = await openShop(browser, demo, 'cus_12347', look);
      await page.goto(demo.storefrontUrl + path);
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await expectAccessible(page);
      await expectNoSideways(page);
      await context.close();
      // An order that is not there is a 404, which a browser reports by itself.
      expect(complaints().filter((words) => !words.includes('404'))).toEqual([]);
    });

    it('the desk', async () => {
      const { demo, browser } = on();
      const { page, close } = await openDesk(browser, demo, 'admin', look);
      await page.locator('.queue-list li').first().waitFor();
      await expectAccessible(page);
      await expectNoSideways(page);
      await page.goto(`${demo.deskUrl}#/voice`);
      await page.locator('.voice-tile').first().waitFor();
      await page.locator('.answers li').first().waitFor();
      await expectAccessible(page);
      await expectNoSideways(page);
      await close();
    });
  });

  describe('the shop', () => {
    it('speaks the language that the visitor chooses, and remembers it', async () => {
      const { demo, browser } = on();
      const { page, close } = await openWindow(browser);
      await page.goto(`${demo.storefrontUrl}/products/85123A`);
      await page.getByRole('link', { name: '中文' }).click();
      await page.getByRole('button', { name: '加入购物篮' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(await page.locator('aftercart-provider').getAttribute('locale')).toBe('zh-CN');
      await page.goto(demo.storefrontUrl);
      await page.getByRole('heading', { level: 1, name: /亮晶晶/ }).waitFor();
      await close();
    });

    it('finds a customer and signs in with the keyboard alone', async () => {
      const { demo, browser } = on();
      const { page, close } = await openWindow(browser);
      await page.goto(`${demo.storefrontUrl}/orders`);
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await page.getByLabel('Find a customer').focus();
      await page.keyboard.type('12347');
      await page.getByText('1 customer', { exact: true }).waitFor();
      await page.getByRole('button', { name: /Customer 12347/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Your orders' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/orders');
      await close();
    });

    it('shows nobody another customer’s order', async () => {
      const { demo, browser } = on();
      const { page, context } = await openShop(browser, demo, 'cus_12367');
      await page.goto(`${demo.storefrontUrl}/orders/581180`);
      await page.getByText('There is no such order among yours.').waitFor();
      await context.close();
    });

    it('keeps the secret key to itself', async () => {
      const { demo } = on();
      const paths = ['/', '/account', '/desk/', '/api/products', '/api/customers', '/demo.json', '/../demo.json'];
      for (const path of paths) {
        const text = await (await fetch(demo.storefrontUrl + path)).text();
        expect(text, path).not.toContain(demo.secretKey);
      }
      expect(await (await fetch(`${demo.storefrontUrl}/aftercart/session`, { method: 'POST' })).json()).toBeNull();
      expect((await fetch(`${demo.storefrontUrl}/aftercart/staff-session`, { method: 'POST' })).status).toBe(401);
    });

    it('refuses what another site sends in the visitor’s name', async () => {
      const { demo } = on();
      const answer = await fetch(`${demo.storefrontUrl}/sign-in`, {
        method: 'POST',
        headers: { origin: 'https://elsewhere.example' },
        body: new URLSearchParams({ customerId: 'cus_12347' }),
        redirect: 'manual',
      });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('set-cookie')).toBeNull();
    });

    it('says at an address that does not exist that it does not', async () => {
      const { demo } = on();
      const answer = await fetch(`${demo.storefrontUrl}/nowhere`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Nothing lives at this address');
    });
  });
}
