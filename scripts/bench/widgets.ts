import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { findChromium } from '../chromium.ts';
import { type Figure, interleave, plainFigure, ratioFigure, repeated } from './figure.ts';
import { lists, rows, servePages } from './pages.ts';

const slowdown = 4;
const mounts = 50;
/** Milliseconds after which a list has nothing left to do: what an element puts off counts as well. */
const settled = 1000;

type TimeDomain = 'timeTicks' | 'threadTicks';

interface Tab {
  page: Page;
  cdp: CDPSession;
  close(): Promise<void>;
}

/** A window that has nothing from before: no cache, no compiled code, no storage. */
async function openTab(browser: Browser, url: string, timeDomain: TimeDomain = 'timeTicks'): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  // A thousand ratings at a quarter of the speed are a matter of patience on a busy machine.
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  await page.goto(`${url}/empty.html`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain });
  return { page, cdp, close: () => context.close() };
}

async function metrics(cdp: CDPSession): Promise<Record<string, number>> {
  const answer = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value]));
}

const usable = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { usable: Promise<void> }).usable);

/**
 * Milliseconds that the main thread is busy from the request for a page until it is loaded and usable, and some time on: by the clock, or of the
 * processor's time, which other work on the machine does not lengthen.
 */
async function mainThread(
  browser: Browser,
  url: string,
  path: string,
  timeDomain?: TimeDomain,
  settled = 0,
): Promise<number> {
  const { page, cdp, close } = await openTab(browser, url, timeDomain);
  try {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const before = await metrics(cdp);
    await page.goto(url + path);
    await usable(page);
    await page.waitForTimeout(settled);
    const after = await metrics(cdp);
    return 1000 * ((after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0));
  } finally {
    await close();
  }
}

async function heapAfterGarbage(browser: Browser, url: string, path: string): Promise<number> {
  const { page, cdp, close } = await openTab(browser, url);
  try {
    await page.goto(url + path);
    await usable(page);
    await cdp.send('HeapProfiler.collectGarbage');
    return (await metrics(cdp))['JSHeapUsedSize'] ?? Number.NaN;
  } finally {
    await close();
  }
}

/** Kilobytes of JavaScript heap for one rating of a thousand, without what is loaded once. */
async function heapOfOne(browser: Browser, url: string): Promise<number> {
  const thousand = await heapAfterGarbage(browser, url, '/rating-1000.html');
  return (thousand - (await heapAfterGarbage(browser, url, '/rating-0.html'))) / 1000 / 1000;
}

/** Sum of all layout shifts while the script comes late to a page that is drawn already, and while a score is chosen. */
async function layoutShift(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openTab(browser, url);
  try {
    await page.route('**/rating.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`${url}/rating-1.html`);
    await usable(page);
    await page.getByRole('radio').nth(4).click();
    await page.getByRole('textbox').waitFor();
    await page.waitForTimeout(300);
    return await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  } finally {
    await close();
  }
}

/** Lists of products with a hundred summaries against the same with text, by the time that the processor worked for their main threads. */
async function againstText(rounds: number, browser: Browser, url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const kind of Object.keys(lists)) {
    for (const text of ['text', 'plain'] as const) {
      const measured = await interleave(
        rounds,
        () => mainThread(browser, url, `/summaries-${kind}.html`, 'threadTicks', settled),
        () => mainThread(browser, url, `/${text}-${kind}.html`, 'threadTicks', settled),
      );
      const baseline = text === 'text' ? 'text' : 'text in plain English';
      const name = `rating summary: main thread with ${String(rows)} on a ${kind} list, against ${baseline}`;
      figures.push(ratioFigure(name, 'ms', measured, { kind: 'at most', value: 1.3 }));
    }
  }
  return figures;
}

/** How often a list of products asks for its numbers. */
async function requestsOfList(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openTab(browser, url);
  try {
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked += 1;
    });
    await page.goto(`${url}/summaries-full.html`);
    await usable(page);
    return asked;
  } finally {
    await close();
  }
}

/** Puts a rating into the page, uses it and takes it out, again and again. */
const mountAndUnmount = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (times) => {
    const provider = document.querySelector('aftercart-provider');
    for (let done = 0; done < times; done += 1) {
      const rating = document.createElement('aftercart-rating');
      provider?.append(rating);
      const { updateComplete } = rating as unknown as { updateComplete: Promise<unknown> };
      await updateComplete;
      Object.assign(rating, { value: '4' });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      rating.remove();
    }
  }, times);

/** Nodes, listeners and elements that are still there after 50 mounts and unmounts and the collection of garbage. */
async function leftBehind(browser: Browser, url: string): Promise<number> {
  const { page, cdp, close } = await openTab(browser, url);
  try {
    await page.goto(`${url}/rating-0.html`);
    await usable(page);
    const collected = async (): Promise<number> => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { Nodes = 0, JSEventListeners = 0 } = await metrics(cdp);
      return Nodes + JSEventListeners + (await instances(cdp));
    };
    // One collection frees the script's side of an element and the next its nodes; what has just been drawn is held by the frame for a while.
    const count = async (): Promise<number> => {
      let least = await collected();
      for (let unchanged = 0; unchanged < 3; ) {
        await page.waitForTimeout(100);
        const now = await collected();
        unchanged = now < least ? 0 : unchanged + 1;
        least = Math.min(least, now);
      }
      return least;
    };
    // What the first ones leave is kept once for all: templates, styles, words.
    await mountAndUnmount(page, 5);
    const before = await count();
    await mountAndUnmount(page, mounts);
    return Math.max(0, (await count()) - before);
  } finally {
    await close();
  }
}

async function instances(cdp: CDPSession): Promise<number> {
  const expression = 'customElements.get("aftercart-rating").prototype';
  const { result } = await cdp.send('Runtime.evaluate', { expression, objectGroup: 'count' });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'count',
  });
  const length = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return Number(length.result.value);
}

/** The rating in Chromium at a quarter of the processor's speed, against a form of native radios written by hand. */
export async function run(rounds: number): Promise<Figure[]> {
  const pages = await servePages();
  const browser = await chromium.launch(await findChromium());
  const { url } = pages;
  const against = (count: number) =>
    interleave(
      rounds,
      () => mainThread(browser, url, `/rating-${String(count)}.html`),
      () => mainThread(browser, url, `/native-${String(count)}.html`),
    );
  try {
    await mainThread(browser, url, '/rating-1.html');
    return [
      ratioFigure('rating: main thread until usable, against a native form', 'ms', await against(1), {
        kind: 'at most',
        value: 1.4,
      }),
      ratioFigure('rating: the same with 1,000 on a page', 'ms', await against(1000), { kind: 'at most', value: 1.5 }),
      ...(await againstText(rounds, browser, url)),
      plainFigure('rating summary: requests of that list', 'requests', [await requestsOfList(browser, url)], {
        kind: 'at most',
        value: 1,
      }),
      plainFigure('rating: JavaScript heap of one', 'kB', await repeated(rounds, () => heapOfOne(browser, url)), {
        kind: 'at most',
        value: 45,
      }),
      plainFigure('rating: layout shift', 'CLS', await repeated(rounds, () => layoutShift(browser, url)), {
        kind: 'at most',
        value: 0,
      }),
      plainFigure(
        `rating: nodes, listeners and elements left after ${String(mounts)} mounts`,
        'left',
        await repeated(rounds, () => leftBehind(browser, url)),
        { kind: 'at most', value: 0 },
      ),
    ];
  } finally {
    await browser.close();
    pages.close();
    await pages.remove();
  }
}
