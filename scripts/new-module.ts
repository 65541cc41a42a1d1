import { generateModule } from './generators/module.ts';
import { root } from './lib/paths.ts';
import { PlainError } from './lib/plain-error.ts';

try {
  const touched = await generateModule(root, process.argv[2]);
  console.log(touched.join('\n'));
  console.log(`
Next:
  1. Write its operations into packages/contract/openapi, with examples, and run npm run generate.
  2. Name them in its routes, and mount the routes in packages/server/src/app.ts.
  3. Give each operation a fixture in packages/server/src/testing/fixtures: the security tests run by themselves.`);
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
