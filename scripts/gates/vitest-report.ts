import type { GateResult } from './gate.ts';

/** The part of Vitest's JSON report that the count is made of. */
export interface VitestReport {
  success: boolean;
  testResults: { name: string; status: string; message?: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a report. Whatever did not pass has failed: a skipped or unfinished test, a file that could not be loaded, a file
 * without a test, an error outside of any test, a run that found no file at all.
 */
export function countReport(report: VitestReport): Omit<GateResult, 'output'> {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const own = file.assertionResults.filter((test) => test.status === 'passed').length;
    const broken = file.assertionResults.length - own;
    passed += own;
    failed += broken;
    const failedAsAWhole = broken === 0 && (file.status !== 'passed' || own === 0);
    if (failedAsAWhole) failed += 1;
  }
  if (failed === 0 && (!report.success || passed === 0)) failed = 1;
  return { passed, failed };
}
