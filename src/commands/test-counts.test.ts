import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './test-counts.ts';

describe('vitestCounts', () => {
  test('counts what passed and what failed', () => {
    const report = {
      numTotalTests: 12,
      numPassedTests: 9,
      numFailedTests: 3,
      numFailedTestSuites: 2,
    };
    expect(vitestCounts(JSON.stringify(report))).toEqual({ passed: 9, failed: 3 });
  });

  test('counts a file that could not be run as a failure', () => {
    const report = { numPassedTests: 9, numFailedTests: 0, numFailedTestSuites: 1 };
    expect(vitestCounts(JSON.stringify(report))).toEqual({ passed: 9, failed: 1 });
  });

  test('counts nothing in an empty report', () => {
    expect(vitestCounts('{}')).toEqual({ passed: 0, failed: 0 });
  });

  test('fails on a report that was not finished', () => {
    expect(() => vitestCounts('{"numPassedTests": 9')).toThrow();
  });
});

describe('playwrightCounts', () => {
  test('counts what passed and what failed', () => {
    const report = { stats: { expected: 20, unexpected: 2, flaky: 0, skipped: 1 } };
    expect(playwrightCounts(JSON.stringify(report))).toEqual({ passed: 20, failed: 2 });
  });

  test('counts a test that passed only at a second try as failed', () => {
    const report = { stats: { expected: 20, unexpected: 2, flaky: 1, skipped: 0 } };
    expect(playwrightCounts(JSON.stringify(report))).toEqual({ passed: 20, failed: 3 });
  });

  test('fails on a report without counts', () => {
    expect(() => playwrightCounts('{}')).toThrow();
  });
});
