import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { describeJourneys } from './journeys.ts';
import { describePages } from './pages.ts';
import { launch } from './support/browser.ts';
import { createDataFolder, type Demo, freePorts, removeDataFolder, startDemo } from './support/demo.ts';
import { describeVoice } from './voice-journeys.ts';

// One demo for all of them: it is the first import that takes its time.
let folder: string;
let demo: Demo | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  folder = await createDataFolder();
  [demo, browser] = await Promise.all([startDemo(folder, await freePorts()), launch()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await removeDataFolder(folder);
});

function running(): { demo: Demo; browser: Browser } {
  if (!demo || !browser) throw new Error('The demo does not run');
  return { demo, browser };
}

describePages(running);
describeJourneys(running);
describeVoice(running);
