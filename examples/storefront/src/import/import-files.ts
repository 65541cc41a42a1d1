import type { PartnerClient } from '@aftercart/client/partner';
import { type Survey, surveyFile } from './invoices.ts';
import { load, type Stage } from './load.ts';
import { createReport, type ImportReport } from './report.ts';

interface ImportOptions {
  client: PartnerClient;
  files: readonly string[];
  shiftWeeks: number;
  now: () => Date;
  onProgress: (stage: Stage, done: number, total: number) => void;
}

/** Reads files, brings them to the API and tells what the API makes of them. */
export async function importFiles(options: ImportOptions): Promise<ImportReport> {
  const { client, files, shiftWeeks, now, onProgress } = options;
  const startedAt = now().getTime();
  const surveys: Survey[] = [];
  for (const file of files) surveys.push(await surveyFile(file));
  const loaded = await load({ client, surveys, shiftWeeks, now, onProgress });
  return createReport({
    client,
    loaded,
    files: [...files],
    rows: surveys.reduce((sum, { rows }) => sum + rows, 0),
    shiftWeeks,
    startedAt,
    now,
  });
}
