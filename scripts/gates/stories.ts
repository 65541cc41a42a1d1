import { findChromium } from '../chromium.ts';
import { buildStorybook } from '../stories/build.ts';
import { checkStories } from '../stories/check.ts';
import type { Gate } from './gate.ts';

/** A new story is checked without anyone writing a test for it. */
export const storiesGate: Gate = {
  name: 'stories',
  title: 'every story renders, without an error and accessibly',
  async run() {
    const chromium = await findChromium();
    const built = await buildStorybook();
    if (!built.ok) return { passed: 0, failed: 1, output: built.output };

    const results = await checkStories(built.folder, chromium);
    if (results.length === 0) return { passed: 0, failed: 1, output: 'There is no story.' };
    const broken = results.filter((story) => story.problems.length > 0);
    return {
      passed: results.length - broken.length,
      failed: broken.length,
      output: broken.map((story) => [story.id, ...story.problems].join('\n  ')).join('\n'),
    };
  },
};
