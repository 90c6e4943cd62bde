export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Counts from Vitest's JSON report. A file that could not be run counts as a failure. */
export function vitestCounts(report: string): Counts {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numFailedTestSuites = 0,
  } = JSON.parse(report) as Record<string, number>;
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0),
  };
}

/** Counts from Playwright's JSON report; a test that passed only at a second try has failed. */
export function playwrightCounts(report: string): Counts {
  const { stats } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
