import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium as playwrightChromium } from 'playwright';
import { prepareFonts } from './chromium/fonts.ts';
import { npmChromiumSupported, unpackNpmChromium } from './chromium/from-npm.ts';
import { PlainError } from './lib/plain-error.ts';

/** Exactly what Playwright's `launch()` wants to know. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Otherwise text is as wide as the machine's display settings say.
  '--font-render-hinting=none',
];

let found: Promise<ChromiumLaunch> | undefined;

/**
 * Finds the browser of tests, screenshots and benchmarks: `CHROMIUM_PATH`, an installed Chromium or Chrome, the one that
 * Playwright keeps, the one from npm. Throws {@link PlainError} when there is none: a check never passes unseen.
 */
export function findChromium(): Promise<ChromiumLaunch> {
  found ??= find();
  return found;
}

async function find(): Promise<ChromiumLaunch> {
  const env = { ...(process.env as Record<string, string>), ...(await fontEnvironment()) };

  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!runs(chosen, env)) throw new PlainError(`CHROMIUM_PATH is ${chosen}, which cannot be started.`);
    return { executablePath: chosen, args, env };
  }

  const installed = [...systemPaths, playwrightChromium.executablePath()].find((path) => runs(path, env));
  if (installed) return { executablePath: installed, args, env };

  if (npmChromiumSupported) {
    const { executablePath, libraryFolder } = await unpackNpmChromium();
    if (runs(executablePath, env)) return { executablePath, args, env };

    const withLibraries = { ...env, LD_LIBRARY_PATH: join(libraryFolder, env['LD_LIBRARY_PATH']) };
    if (runs(executablePath, withLibraries)) return { executablePath, args, env: withLibraries };
  }

  throw new PlainError(
    'No Chromium was found: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome.',
  );
}

async function fontEnvironment(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  return { FONTCONFIG_FILE: await prepareFonts() };
}

const runs = (path: string, env: Record<string, string>): boolean =>
  existsSync(path) && spawnSync(path, ['--version'], { env, timeout: 30_000, stdio: 'ignore' }).status === 0;

const join = (folder: string, others: string | undefined): string => (others ? `${folder}:${others}` : folder);
