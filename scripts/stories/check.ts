import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import type { ChromiumLaunch } from '../chromium.ts';
import { inParallel } from '../lib/in-parallel.ts';
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

/** Opens every story of a built Storybook, in the light and in the dark. */
export async function checkStories(folder: string, launch: ChromiumLaunch): Promise<CheckedStory[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as StoryIndex;
  const ids = Object.values(index.entries)
    .filter((entry) => entry.type === 'story')
    .map((entry) => entry.id);

  const site = await serveFolder(folder);
  const browser = await chromium.launch(launch);
  try {
    // A page mostly waits: four of them keep two cores busy.
    return await inParallel(4, ids, async (id) => ({
      id,
      problems: await checkStory(browser, `${site.url}/iframe.html?viewMode=story&id=${id}`),
    }));
  } finally {
    await browser.close();
    site.close();
  }
}

async function checkStory(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems = listenForProblems(page);
  try {
    await page.goto(url);
    await page.waitForFunction(() => document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'));
    if (!(await page.evaluate(() => document.body.matches('.sb-show-main')))) {
      return ['does not render', ...problems];
    }
    // Data arrives from the mocked network; a design for "nothing ever arrives" is a story of its own.
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
    const light = await accessibilityProblems(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = (await accessibilityProblems(page)).filter((problem) => !light.includes(problem));
    return [...problems, ...light, ...dark.map((problem) => `in the dark: ${problem}`)];
  } catch (error) {
    return [...problems, String(error)];
  } finally {
    await context.close();
  }
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
  await page.evaluate(axe.source);
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
