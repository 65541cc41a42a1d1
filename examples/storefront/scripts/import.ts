import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isAftercartError } from '@aftercart/client';
import { StartError } from '@aftercart/server/node';
import { readEnvironment } from '../src/demo/environment.ts';
import { PlainError } from '../src/demo/plain-error.ts';
import { openDemo, openNamedApi } from '../src/demo/target.ts';
import { importFiles } from '../src/import/import-files.ts';
import { importUsage, readImportOptions } from '../src/import/options.ts';
import { createProgress } from '../src/import/progress.ts';
import { checkFile, ImportError } from '../src/import/source.ts';
import { describe } from '../src/import/words.ts';

async function main(): Promise<void> {
  const options = readImportOptions(process.argv.slice(2));
  if (!options) {
    console.log(importUsage);
    return;
  }
  // Whoever mistypes a name should not wait for a database first.
  for (const file of options.files) await checkFile(file);
  const target = options.target
    ? await openNamedApi(options.target.apiUrl, options.target.secretKey)
    : await openDemo(readEnvironment(process.env, process.cwd()));
  const progress = createProgress(process.stdout);
  try {
    console.log(`Importing ${options.files.join(', ')} into ${target.where}`);
    const report = await importFiles({
      client: target.client,
      files: options.files,
      shiftWeeks: options.shiftWeeks,
      now: () => new Date(),
      onProgress: (stage, done, total) => progress.show(stage, done, total),
    });
    progress.end();
    console.log(`\n${describe(report)}`);
    if (options.report) {
      await mkdir(dirname(resolve(options.report)), { recursive: true });
      await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
      console.log(`The report is in ${options.report}.`);
    }
    if (report.refused.length > 0) process.exitCode = 1;
  } finally {
    progress.end();
    await target.close();
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof ImportError || error instanceof PlainError || error instanceof StartError)
    console.error(error.message);
  else if (isAftercartError(error)) {
    console.error(`The import was broken off: ${error.message}. What was sent is kept; run it again to go on.`);
  } else console.error('The import was broken off:', error);
  process.exit(1);
}
