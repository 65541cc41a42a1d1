import type { Browser, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openDesk, openShop } from './support/browser.ts';
import { partnerOf, returnableOrders } from './support/data.ts';
import type { Demo } from './support/demo.ts';

/** One journey for each widget, through the running demo, in a real browser. */
export function describeJourneys(on: () => { demo: Demo; browser: Browser }): void {
  /** Opens the thing with this number on the desk. */
  async function openOnDesk(page: Page, number: string): Promise<void> {
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('heading', { name: number }).waitFor();
  }

  async function act(page: Page, action: string, state: string): Promise<void> {
    await page.getByRole('button', { name: action, exact: true }).click();
    await page.locator('.detail-state').getByText(state, { exact: true }).waitFor();
  }

  describe('return', () => {
    it('travels from request to refund, followed live by the shopper', async () => {
      const { demo, browser } = on();
      const orders = returnableOrders(demo, 3);
      await orders.next();
      const { value: order } = await orders.next();
      if (!order) throw new Error('The demo has no late order');
      const desk = await openDesk(browser, demo, 'manager');
      await desk.page.getByText('Live', { exact: true }).waitFor();
      const shop = await openShop(browser, demo, order.customerId);
      const { page } = shop;
      await page.goto(`${demo.storefrontUrl}/orders/${order.number}`);
      const form = page.locator('aftercart-return-form');

      await form.getByRole('checkbox').first().check({ force: true });
      await form.getByRole('button', { name: 'Continue' }).click();
      await form.getByRole('combobox').first().selectOption('changedMind');
      await form.getByRole('button', { name: 'Continue' }).click();
      await form.getByText('Money back', { exact: true }).click();
      await form.getByRole('button', { name: 'Continue' }).click();
      await form.getByText('You get back').waitFor();
      await expectAccessible(page);
      await form.getByRole('button', { name: 'Send return request' }).click();
      await form.getByText('We have your request').waitFor();

      const returned = await partnerOf(demo).returns.list({ orderId: order.id });
      const number = returned.data[0]?.number ?? '';
      await openOnDesk(desk.page, number);
      await desk.page.getByLabel('Words to the shopper').fill('Please send it back to Magpie Lane 1.');
      await act(desk.page, 'Approve', 'Approved');
      await form.getByText('Please send it back to Magpie Lane 1.').waitFor();

      await form.getByRole('button', { name: 'I have sent the parcel' }).click();
      await form.getByLabel('Carrier').fill('Owl Post');
      await form.getByLabel('Tracking number').fill('OP 42');
      await form.getByRole('button', { name: 'Confirm' }).click();
      await desk.page.locator('.detail-state').getByText('On its way to us', { exact: true }).waitFor();
      await desk.page.getByRole('article').getByText('Owl Post OP 42').waitFor();

      await act(desk.page, 'Goods have arrived', 'Arrived');
      await form.getByText('The parcel arrived').first().waitFor();
      await desk.page.getByRole('button', { name: 'Record the inspection' }).click();
      await expectAccessible(desk.page);
      await act(desk.page, 'Confirm: Record the inspection', 'Inspected');
      await desk.page.getByRole('button', { name: 'Release the refund' }).click();
      await desk.page.locator('.detail-state').getByText('Refunded', { exact: true }).waitFor();
      await form.getByText('The money is on its way to you').first().waitFor();
      await expectAccessible(page);

      const after = await partnerOf(demo).orders.retrieve(order.id);
      expect(after.refunded.amount).toBeGreaterThan(order.refunded.amount);
      await page.reload();
      await page.getByRole('heading', { name: 'How easy was it to send your goods back?' }).waitFor();
      await Promise.all([shop.close(), desk.close()]);
    });
  });

  describe('points', () => {
    it('become a voucher, which pays for an order', async () => {
      const { demo, browser } = on();
      const client = partnerOf(demo);
      const customerId = 'cus_12347';
      const before = await client.points.retrieve({ customerId });
      const { page, close } = await openShop(browser, demo, customerId);
      await page.goto(`${demo.storefrontUrl}/account`);
      const points = page.locator('aftercart-points');
      await points.getByRole('button', { name: 'Redeem £3 voucher' }).click();
      await expectAccessible(page);
      await points.getByRole('button', { name: 'Yes, redeem' }).click();
      await points.getByText('Your voucher is ready').waitFor();
      const [redemption] = (await client.points.redemptions.list({ customerId })).data;
      if (!redemption) throw new Error('There is no redemption');
      await points.getByText(redemption.voucherCode).first().waitFor();
      expect((await client.points.retrieve({ customerId })).available).toBe(before.available - 200);

      await page.goto(`${demo.storefrontUrl}/products/22423`);
      await page.getByRole('button', { name: 'Add to basket' }).click();
      await page.getByRole('link', { name: 'Go to the basket' }).click();
      await page.getByLabel('Voucher code (optional)').fill(redemption.voucherCode);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Place the order' }).click();
      await page.getByText(`Voucher ${redemption.voucherCode}`).waitFor();
      expect((await client.points.redemptions.retrieve(redemption.id)).status).toBe('used');

      // How that went is asked when the shopper wants to be asked.
      const ask = page.getByRole('button', { name: 'How did ordering go?' });
      await ask.click();
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('radio', { name: /^7\b/ }).check({ force: true });
      await expectAccessible(page);
      await sheet.getByRole('button', { name: 'Send answers' }).click();
      await sheet.getByText('Thank you for your answers').waitFor();
      await ask.waitFor({ state: 'hidden' });
      await close();
    });
  });

  describe('cashback', () => {
    it('is claimed, reviewed at the desk and paid, followed live by the shopper', async () => {
      const { demo, browser } = on();
      const client = partnerOf(demo);
      const customerId = await findClaimant(demo);
      const shop = await openShop(browser, demo, customerId);
      const desk = await openDesk(browser, demo, 'finance');
      await desk.page.getByText('Live', { exact: true }).waitFor();
      const { page } = shop;
      await page.goto(`${demo.storefrontUrl}/account`);
      const cashback = page.locator('aftercart-cashback');
      await cashback
        .getByRole('button', { name: /^Claim £/ })
        .first()
        .click();
      await cashback.getByLabel('Name of the account holder').fill('Marigold Napkin');
      await cashback.getByLabel('IBAN or account number').fill('GB33BUKB20201555555555');
      await expectAccessible(page);
      await cashback.getByRole('button', { name: 'Add account' }).click();
      await cashback.getByText('The account is confirmed.').waitFor();
      await cashback.getByRole('button', { name: 'Continue' }).click();
      await skipProof(page);
      await expectAccessible(page);
      await cashback.getByRole('button', { name: /^Claim £/ }).click();
      await cashback.getByText('We have your claim').waitFor();

      const [claim] = (await client.cashback.claims.list({ customerId })).data;
      if (!claim) throw new Error('There is no claim');
      await desk.page.getByRole('link', { name: /^Cashback claims/ }).click();
      await openOnDesk(desk.page, claim.number);
      await expectAccessible(desk.page);
      await act(desk.page, 'Approve', 'Approved');
      await cashback.getByText('We approved it').waitFor();
      await desk.page.getByRole('button', { name: 'Pay out' }).click();
      await desk.page.locator('.detail-state').getByText('Paid', { exact: true }).waitFor();
      await cashback.getByText('The money has arrived').waitFor();
      await expectAccessible(page);
      expect((await client.cashback.claims.retrieve(claim.id)).payout?.status).toBe('paid');
      await page.reload();
      await page.getByRole('heading', { name: 'How satisfied are you with your cashback?' }).waitFor();
      await Promise.all([shop.close(), desk.close()]);
    });
  });
}

/** Somebody whose orders have earned something that is not claimed yet. */
async function findClaimant(demo: Demo): Promise<string> {
  const client = partnerOf(demo);
  for (const { customerId } of demo.shoppers.slice(0, 40)) {
    for await (const { claimable } of client.cashback.progress({ customerId })) {
      if (claimable.amount > 0) return customerId;
    }
  }
  throw new Error('Nobody has anything to claim');
}

/** A campaign may ask for a proof of payment; where it is optional the step is passed. */
async function skipProof(page: Page): Promise<void> {
  const proof = page.locator('aftercart-cashback').getByText('A receipt, or a picture of the payment.');
  const review = page.locator('aftercart-cashback').getByText('We check your claim and tell you the result here.');
  await proof.or(review).first().waitFor();
  if (await proof.isVisible())
    await page.locator('aftercart-cashback').getByRole('button', { name: 'Continue' }).click();
  await review.waitFor();
}
