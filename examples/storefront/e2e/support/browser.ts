import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import { findChromium } from '../../../../scripts/chromium.ts';
import type { DemoFile } from '../../src/demo/state.ts';

export async function launch(): Promise<Browser> {
  return chromium.launch(await findChromium());
}

export interface Look {
  width?: number;
  height?: number;
  dark?: boolean;
  locale?: string;
  /** False: a browser without JavaScript. */
  script?: boolean;
}

export interface Window {
  page: Page;
  context: BrowserContext;
  /** What the page has complained of so far: errors, and things that its security policy has stopped. */
  complaints: () => string[];
  close: () => Promise<void>;
}

/** A browser window of its own, with its own cookies. Expects at its end that the page had nothing to complain of. */
export async function openWindow(browser: Browser, look: Look = {}): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    colorScheme: look.dark ? 'dark' : 'light',
    locale: look.locale ?? 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    javaScriptEnabled: look.script ?? true,
  });
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`Security policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    page,
    context,
    complaints: () => complaints,
    close: async () => {
      await context.close();
      expect(complaints, 'what the page complained of').toEqual([]);
    },
  };
}

/** A window of somebody who is signed in to the shop. */
export async function openShop(browser: Browser, demo: DemoFile, customerId: string, look?: Look): Promise<Window> {
  const window = await openWindow(browser, look);
  await window.page.request.post(`${demo.storefrontUrl}/sign-in`, { form: { customerId } });
  return window;
}

/** A window of somebody who works here. */
export async function openDesk(browser: Browser, demo: DemoFile, role: string, look?: Look): Promise<Window> {
  const window = await openWindow(browser, look);
  await window.page.request.post(`${demo.storefrontUrl}/desk/sign-in`, { form: { role } });
  await window.page.goto(demo.deskUrl);
  return window;
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe finds on the page as it stands, shadow roots included; best practices too. */
export async function expectAccessible(page: Page): Promise<void> {
  // Through the debugger, so the page's own policy against foreign scripts stays as strict as it is.
  await page.evaluate(await axeSource);
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ target }) => target.join(' ')).join('\n  ')}`,
  );
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** Nothing is wider than the window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider, `wider than the window on ${page.url()}`).toBeLessThanOrEqual(0);
}
