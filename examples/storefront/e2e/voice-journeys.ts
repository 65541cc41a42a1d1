import { createShopperClient } from '@aftercart/client';
import type { Browser, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectNoSideways, openDesk, openShop, openWindow } from './support/browser.ts';
import { partnerOf, surveyedOrders } from './support/data.ts';
import type { Demo } from './support/demo.ts';

/** What shoppers say and what becomes of it: one journey for each place where they can say it. */
export function describeVoice(on: () => { demo: Demo; browser: Browser }): void {
  describe('survey', () => {
    it('is answered on the order page with the keyboard, and goes on where a reload broke it off', async () => {
      const { demo, browser } = on();
      const { value: order } = await surveyedOrders(demo, 'lower').next();
      if (!order) throw new Error('The demo has no late order');
      const { page, close } = await openShop(browser, demo, order.customerId);
      await page.goto(`${demo.storefrontUrl}/orders/${order.number}`);
      const survey = page.locator('aftercart-survey');
      await page.getByRole('link', { name: /^How was it/ }).click();
      await question(page, 'How satisfied are you with your order?');
      await expectAccessible(page);

      // Three of five is no complaint, but it has a reason.
      await survey.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await question(page, 'What went wrong?');
      await survey.getByRole('checkbox', { name: 'Packaging' }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await question(page, 'Would you show us?');

      await page.reload();
      await question(page, 'Would you show us?');
      await survey.getByRole('button', { name: 'Back' }).press('Enter');
      await question(page, 'What went wrong?');
      expect(await survey.getByRole('checkbox', { name: 'Packaging' }).isChecked()).toBe(true);
      for (const next of ['Would you show us?', 'What should we do better?']) {
        await survey.locator('[part~=submit]').press('Enter');
        await question(page, next);
      }
      await survey.getByRole('textbox').fill('The box was open, the cups were not wrapped.');
      await survey.locator('[part~=submit]').press('Enter');
      await question(page, 'And one by one?');
      await survey.locator('[part~=submit]').press('Enter');
      // Whoever has ordered for the first time is asked one question more.
      const [last, thanks] = [
        survey.getByText('Was it clear how to use'),
        survey.getByText('Thank you for your answers'),
      ];
      await last.or(thanks).first().waitFor();
      if (await last.isVisible()) await survey.locator('[part~=submit]').press('Enter');
      await thanks.waitFor();
      await expectAccessible(page);

      const { data } = await partnerOf(demo).surveys.list({ placement: 'order-delivered', status: 'submitted' });
      const stored = data.filter(({ customerId }) => customerId === order.customerId);
      expect(stored).toHaveLength(1);
      expect(stored[0]?.answers).toMatchObject({
        satisfaction: { type: 'score', score: 3 },
        reasons: { type: 'choice', codes: ['packaging'] },
      });
      await page.reload();
      await page.getByText('You have told us how it was.').waitFor();
      await close();
    });

    it('opens a case for a low score, which the desk answers and the shopper closes, signed in or by link', async () => {
      const { demo, browser } = on();
      const { value: order } = await surveyedOrders(demo, 'highest').next();
      if (!order) throw new Error('The demo has no late order');
      const desk = await openDesk(browser, demo, 'agent');
      await desk.page.getByText('Live', { exact: true }).waitFor();
      const shop = await openShop(browser, demo, order.customerId);
      await shop.page.goto(`${demo.storefrontUrl}/orders/${order.number}`);
      const survey = shop.page.locator('aftercart-survey');
      await survey.getByRole('radio', { name: /^3\b/ }).check({ force: true });
      await survey.locator('[part~=submit]').click();
      await survey.getByRole('textbox').fill('The parcel was damaged when it came.');
      await survey.locator('[part~=submit]').click();
      await survey.getByText(/will contact you by/).waitFor();

      const article = desk.page.getByRole('article');
      await desk.page.getByRole('link', { name: /^Cases/ }).click();
      await desk.page
        .locator('.queue-row a')
        .filter({ hasText: order.customerId.replace('cus_', '') })
        .click();
      await article.getByText('3 of 10').waitFor();
      await article.getByText('Would you send a friend down Magpie Lane?').waitFor();
      await article.getByText('Negative', { exact: true }).first().waitFor();
      await article.getByRole('list', { name: 'What they speak of' }).getByText('Damage').waitFor();
      await desk.page.getByRole('button', { name: 'Reply' }).click();
      await desk.page.getByText('Write what you want to say.').waitFor();
      await desk.page.getByLabel('Words to the shopper').fill('A new one leaves today.');
      await desk.page.getByRole('button', { name: 'Reply' }).click();
      await article.getByText('A new one leaves today.').waitFor();
      await desk.page.getByRole('button', { name: 'Page of the shop' }).click();
      await desk.page.getByRole('img', { name: 'QR code of the link' }).waitFor();
      await expectAccessible(desk.page);
      await act(desk.page, 'Shopper was contacted', 'In progress');
      await act(desk.page, 'It is resolved', 'Resolved');

      const guest = await openWindow(browser, { width: 320 });
      await guest.page.goto(await desk.page.locator('#case-link').inputValue());
      await guest.page.getByText('A new one leaves today.').waitFor();
      await expectAccessible(guest.page);
      await expectNoSideways(guest.page);
      await shop.page.goto(`${demo.storefrontUrl}/account`);
      const followed = shop.page.locator('aftercart-case');
      await followed.getByRole('button', { name: 'Yes, it is settled' }).first().click();
      await desk.page.locator('.detail-state').getByText('Closed', { exact: true }).waitFor();
      await guest.page.getByText('You confirmed that it is settled').first().waitFor();
      await article.getByText(/^will be asked on/).waitFor();
      await Promise.all([shop.close(), desk.close(), guest.close()]);
    });

    it('is answered at the kiosk by nobody in particular', async () => {
      const { demo, browser } = on();
      const { page, close } = await openWindow(browser);
      const keys = new Set<string>();
      page.on('request', (request) => {
        const { authorization } = request.headers();
        if (request.url().startsWith(demo.apiUrl) && authorization) keys.add(authorization);
      });
      await page.goto(`${demo.storefrontUrl}/kiosk`);
      await page.getByRole('radio', { name: /Very satisfied/ }).check({ force: true });
      await expectAccessible(page);
      await page.locator('[part~=submit]').click();
      await page.getByText('Thank you for your answers').waitFor();
      expect([...keys]).toEqual([`Bearer ${demo.publishableKey}`]);
      expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('survey')))).toEqual([]);
      const [stored] = (await partnerOf(demo).surveys.list({ placement: 'kiosk', status: 'submitted' })).data;
      expect(stored).toMatchObject({ customerId: null, answers: { satisfaction: { score: 5 } } });
      await close();
    });

    it('is answered by link without any script', async () => {
      const { demo, browser } = on();
      const orders = surveyedOrders(demo, 'lower');
      await orders.next();
      const { value: order } = await orders.next();
      if (!order) throw new Error('The demo has no late order');
      const client = partnerOf(demo);
      const { customerId, id: orderId } = order;
      const { url } = await client.surveys.createLink({ surveyId: 'delivered', customerId, orderId });
      const { page, close } = await openWindow(browser, { width: 320, script: false });
      await page.goto(url);
      expect(new URL(page.url()).origin).toBe(demo.apiUrl);
      await page.getByRole('radio', { name: /Very happy/ }).check();
      await expectNoSideways(page);
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('textbox', { name: /What did you like best/ }).fill('Everything was wrapped with care.');
      const submit = page.getByRole('button', { name: /^(Next|Send)$/ });
      const thanks = page.getByText(/^Thank you/);
      while (!(await thanks.first().isVisible())) await submit.click();
      const { data } = await client.surveys.list({ placement: 'link', status: 'submitted' });
      expect(data.find((response) => response.customerId === customerId)?.answers).toMatchObject({
        satisfaction: { score: 5 },
        praise: { text: 'Everything was wrapped with care.' },
      });
      await close();
    });
  });

  describe('rating summary', () => {
    it('counts a rating that was just given, and asks once for all products of a page', async () => {
      const { demo, browser } = on();
      const { page, close } = await openWindow(browser);
      await page.goto(`${demo.storefrontUrl}/products/22423`);
      const summary = page.locator('.product-facts aftercart-rating-summary');
      await summary.getByText('No ratings yet').waitFor();
      await page.getByRole('radio', { name: '4 stars' }).check({ force: true });
      await page.getByRole('button', { name: 'Send feedback' }).click();
      await page.getByText('Thank you for telling us').waitFor();
      await expectAccessible(page);
      await page.reload();
      await summary.getByRole('img', { name: /^4(\.0)? of 5 stars, 1 rating$/ }).waitFor();

      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/v1/feedback/ratings')) asked.push(request.url());
      });
      await page.goto(demo.storefrontUrl);
      await page
        .locator('.cards')
        .getByRole('img', { name: /1 rating$/ })
        .first()
        .waitFor();
      expect(asked).toHaveLength(1);
      await close();
    });
  });

  describe('the desk', () => {
    it('counts what is said while it looks on, and asks for more', async () => {
      const { demo, browser } = on();
      const { page, close } = await openDesk(browser, demo, 'agent');
      await page.getByText('Live', { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Voice' }).click();
      const nps = page.locator('[data-metric=nps]');
      await nps.waitFor();
      const [first, second] = demo.shoppers.slice(40, 42);
      await recommend(demo, first?.customerId ?? '', 10, 'Beautiful quality, and it arrived quickly.');
      await recommend(demo, second?.customerId ?? '', 2, 'The delivery was far too slow.');
      await page.getByText('The delivery was far too slow.').waitFor();

      const today = new Date().toISOString().slice(0, 10);
      const summary = await partnerOf(demo).feedback.summary({ from: today, to: today, metric: 'nps' });
      await nps.getByText(new RegExp(` · ${summary.nps?.count} answers?$`)).waitFor();
      await nps.getByText(`Promoters: ${summary.nps?.promoters}`).waitFor();
      await page.getByRole('img', { name: /^NPS of each day|^CSAT of each day/ }).waitFor();
      await page.getByRole('button', { name: /^Speed of delivery/ }).click();
      await page.getByRole('heading', { name: 'Latest answers' }).and(page.locator(':focus')).waitFor();
      expect(await page.getByRole('combobox', { name: 'Topic' }).inputValue()).toBe('deliverySpeed');
      await expectAccessible(page);

      await page.getByRole('combobox', { name: 'Survey' }).selectOption({ label: 'After the delivery' });
      await page.getByRole('button', { name: 'Make a link' }).click();
      await page.getByRole('img', { name: 'QR code of the link' }).waitFor();
      expect(await page.locator('#survey-link').inputValue()).toContain(`${demo.apiUrl}/r/`);
      await expectAccessible(page);
      await close();
    });
  });
}

async function question(page: Page, title: string): Promise<void> {
  await page.locator('aftercart-survey').getByRole('heading', { name: title }).waitFor();
}

async function act(page: Page, action: string, state: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.locator('.detail-state').getByText(state, { exact: true }).waitFor();
}

async function recommend(demo: Demo, customerId: string, score: number, comment: string): Promise<void> {
  const { token } = await partnerOf(demo).sessions.create({ audience: 'shopper', customerId });
  const client = createShopperClient({
    baseUrl: demo.apiUrl,
    publishableKey: demo.publishableKey,
    getToken: () => token,
  });
  await client.feedback.create({ metric: 'nps', score, comment, subject: { type: 'general' } });
}
