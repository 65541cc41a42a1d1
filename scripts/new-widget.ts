import { generateWidget } from './generators/widget.ts';
import { root } from './lib/paths.ts';
import { PlainError } from './lib/plain-error.ts';

try {
  const touched = await generateWidget(root, process.argv[2]);
  console.log(touched.join('\n'));
  console.log(`
Next:
  1. Look at it: npm run storybook.
  2. Change what it reads and asks for, the machine first, and its words in every language.
  3. Give it a budget in scripts/size/budgets.ts.`);
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
