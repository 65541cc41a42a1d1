import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from './chromium.ts';

const usage = 'npm run screenshot -- URL OUT.png [--width 1280] [--height 800] [--dark] [--locale zh-CN] [--full]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    locale: { type: 'string', default: 'en' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
});
const [url, path] = positionals;
if (!url || !path) {
  console.error(usage);
  process.exit(2);
}

const browser = await chromium.launch(await findChromium());
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    locale: values.locale,
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`page: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    console.error(`page: ${String(error)}`);
  });
  await page.goto(url);
  // A live event stream keeps the network busy for ever: wait a little, then look at what is there.
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
  await page.screenshot({ path, fullPage: values.full });
} finally {
  await browser.close();
}
