import { cruiseTree } from '../arrows/cruise-tree.ts';
import { root } from '../lib/paths.ts';
import { runCommand, runScript } from '../lib/run-command.ts';
import { type Gate, verdict } from './gate.ts';

const types: Gate = {
  name: 'types',
  title: 'TypeScript accepts every file',
  async run() {
    // One program for the whole tree: each file is checked once, however many packages use it.
    const { ok, output } = await runCommand('tsc', ['--noEmit', '-p', '.']);
    return verdict(ok, output);
  },
};

const lint: Gate = {
  name: 'lint',
  title: 'ESLint has nothing to say',
  async run() {
    const { ok, output } = await runCommand('eslint', ['--max-warnings', '0', '.']);
    return verdict(ok, output);
  },
};

const format: Gate = {
  name: 'format',
  title: 'every file is formatted (npm run format)',
  async run() {
    const { ok, output } = await runCommand('biome', ['check', '.']);
    return verdict(ok, output);
  },
};

const arrows: Gate = {
  name: 'arrows',
  title: 'imports follow the arrows of the architecture',
  async run() {
    const broken = await cruiseTree(root);
    const lines = broken.map(({ rule, from, to }) => `${rule}: ${[from, ...to].join(' -> ')}`);
    return verdict(lines.length === 0, lines.join('\n'));
  },
};

const generated: Gate = {
  name: 'generated',
  title: 'generated files are those of the contract (npm run generate)',
  async run() {
    const { ok, output } = await runScript('packages/contract/scripts/generate.ts', ['--check']);
    return verdict(ok, output);
  },
};

const openapi: Gate = {
  name: 'openapi',
  title: 'the OpenAPI document keeps the strict rules',
  async run() {
    const { ok, output } = await runCommand('redocly', ['lint', '--config', 'redocly.yaml', 'openapi/openapi.yaml'], {
      cwd: `${root}/packages/contract`,
      env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    return verdict(ok, output);
  },
};

const unused: Gate = {
  name: 'unused',
  title: 'no file, export or dependency is unused',
  async run() {
    const { ok, output } = await runCommand('knip', ['--no-progress']);
    return verdict(ok, output);
  },
};

/** The two longest first, so that the others fill the time of the longer one. */
export const sourceGates = [lint, types, format, arrows, generated, openapi, unused].map(
  (gate): Gate => ({ ...gate, shares: true }),
);
