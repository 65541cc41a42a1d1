import { describe, expect, test } from 'vitest';
import { countReport, type VitestReport } from './vitest-report.ts';

const file = (status: string, ...tests: string[]): VitestReport['testResults'][number] => ({
  name: 'some.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the count of a Vitest report', () => {
  test('is the count of its tests', () => {
    const report = { success: true, testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] };
    expect(countReport(report)).toEqual({ passed: 3, failed: 0 });
  });

  test.each(['failed', 'skipped', 'pending', 'todo', 'disabled'])('takes a test that is %s for a failure', (status) => {
    const report = { success: true, testResults: [file('passed', 'passed', status)] };
    expect(countReport(report)).toEqual({ passed: 1, failed: 1 });
  });

  test('takes a file that could not be loaded for a failure', () => {
    const report = { success: false, testResults: [file('passed', 'passed'), file('failed')] };
    expect(countReport(report)).toEqual({ passed: 1, failed: 1 });
  });

  test('takes a file that failed around its passing tests for a failure', () => {
    const report = { success: false, testResults: [file('failed', 'passed')] };
    expect(countReport(report)).toEqual({ passed: 1, failed: 1 });
  });

  test('takes a file without a test for a failure', () => {
    const report = { success: true, testResults: [file('passed', 'passed'), file('passed')] };
    expect(countReport(report)).toEqual({ passed: 1, failed: 1 });
  });

  test('takes an error outside of any test for a failure', () => {
    const report = { success: false, testResults: [file('passed', 'passed')] };
    expect(countReport(report)).toEqual({ passed: 1, failed: 1 });
  });

  test('takes a run without tests for a failure', () => {
    expect(countReport({ success: true, testResults: [] })).toEqual({ passed: 0, failed: 1 });
  });
});
