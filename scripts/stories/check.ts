import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import type { ChromiumLaunch } from '../chromium.ts';
import { inParallelWith } from '../lib/in-parallel.ts';
import { serveFolder } from './serve-folder.ts';

export interface CheckedStory {
  id: string;
  problems: string[];
}

interface StoryIndex {
  entries: Record<string, { id: string; type: string; tags?: string[] }>;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about whole pages say nothing about a widget that stands alone in a frame. */
const pageRules = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** Long enough for what a story's mocked answers still change after it is rendered. */
const SETTLE_MS = 300;

/** Shows every story of a built Storybook, in the light and in the dark. */
export async function checkStories(folder: string, launch: ChromiumLaunch): Promise<CheckedStory[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as StoryIndex;
  const ids = Object.values(index.entries)
    .filter((entry) => entry.type === 'story')
    .map((entry) => entry.id);

  const site = await serveFolder(folder);
  const browser = await chromium.launch(launch);
  try {
    // A page mostly waits: four of them keep two cores busy.
    return await inParallelWith(4, ids, () => openViewer(browser, site.url), checkStory);
  } finally {
    await browser.close();
    site.close();
  }
}

interface Viewer {
  page: Page;
  /** What the page said since it was last asked. */
  takeProblems(): string[];
}

/**
 * One page that shows stories one after the other, as Storybook's own window does: loading it anew for each would take most of the
 * time. Each viewer has a context of its own, so that no story finds the drafts of another that is shown at the same moment.
 */
async function openViewer(browser: Browser, url: string): Promise<Viewer> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems = listenForProblems(page);
  await page.goto(`${url}/iframe.html?viewMode=story`);
  await page.waitForFunction(
    () => '__STORYBOOK_PREVIEW__' in globalThis && '__STORYBOOK_ADDONS_CHANNEL__' in globalThis,
  );
  await page.evaluate(axe.source);
  return { page, takeProblems: () => problems.splice(0) };
}

async function checkStory({ page, takeProblems }: Viewer, id: string): Promise<CheckedStory> {
  takeProblems();
  try {
    await page.emulateMedia({ colorScheme: 'light' });
    const failure = await page.evaluate(showStory, id);
    if (failure !== null) return { id, problems: [`does not render: ${failure}`, ...takeProblems()] };
    // Data arrives from the mocked network; a design for "nothing ever arrives" is a story of its own.
    await page.waitForTimeout(SETTLE_MS);
    // Axe has nothing to say of an empty page.
    if (await page.evaluate(isEmpty)) return { id, problems: ['shows nothing', ...takeProblems()] };
    const light = await accessibilityProblems(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = (await accessibilityProblems(page)).filter((problem) => !light.includes(problem));
    return { id, problems: [...takeProblems(), ...light, ...dark.map((problem) => `in the dark: ${problem}`)] };
  } catch (error) {
    return { id, problems: [...takeProblems(), String(error)] };
  }
}

/** Runs in the page. */
function isEmpty(): boolean {
  return !document.querySelector('#storybook-root aftercart-provider > .story > *');
}

/** Runs in the page: null once the story and what it plays are there, else why they are not. */
function showStory(storyId: string): Promise<string | null> {
  interface Channel {
    on(event: string, listener: (told: unknown) => void): void;
    off(event: string, listener: (told: unknown) => void): void;
    emit(event: string, told: unknown): void;
  }
  const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
  const failures = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
  return new Promise((resolve) => {
    const listeners = new Map<string, (told: unknown) => void>();
    const end = (failure: string | null): void => {
      for (const [event, listener] of listeners) channel.off(event, listener);
      resolve(failure);
    };
    listeners.set('storyRendered', (told) => {
      if (told === storyId) end(null);
    });
    for (const event of failures) {
      listeners.set(event, (told) => {
        const { message, title } = (told ?? {}) as { message?: string; title?: string };
        end(message ?? title ?? event);
      });
    }
    for (const [event, listener] of listeners) channel.on(event, listener);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

function listenForProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`throws: ${error.message}`));
  page.on('console', (message) => {
    // A story about a failing network makes the browser itself write such a line.
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) problems.push(`console: ${message.text().split('\n', 1).join('')}`);
  });
  return problems;
}

async function accessibilityProblems(page: Page): Promise<string[]> {
  const violations = await page.evaluate(
    async ({ values, off }) => {
      const result = await (globalThis as unknown as { axe: typeof axe }).axe.run('#storybook-root', {
        runOnly: { type: 'tag', values },
        rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
      });
      return result.violations.map((violation) => ({
        id: violation.id,
        help: violation.help,
        targets: violation.nodes.map((node) => node.target.flat().join(' ')),
      }));
    },
    { values: rules, off: pageRules },
  );
  return violations.map(({ id, help, targets }) => `axe ${id}: ${help} (${targets.slice(0, 3).join('; ')})`);
}
