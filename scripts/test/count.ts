import { z } from 'zod';

/** How many tests had which end. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of Vitest's JSON report that is counted. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts the tests of a suite.
 *
 * A file that failed without a failed test (it could not be loaded, or a hook threw) counts as one failure, and so
 * does a run that ended badly, wrote no report, or ran no test at all: silence must never look like success.
 *
 * @param report what Vitest's JSON reporter wrote, `undefined` when it wrote nothing
 * @param exitCode what Vitest ended with
 */
export function countTests(report: unknown, exitCode: number): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const parsed = reportSchema.safeParse(report);
  for (const file of parsed.data?.testResults ?? []) {
    const failedBefore = counts.failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (file.status === 'failed' && counts.failed === failedBefore) counts.failed += 1;
  }
  const none = counts.passed + counts.failed + counts.skipped === 0;
  if (counts.failed === 0 && (exitCode !== 0 || none)) counts.failed = 1;
  return counts;
}

/** Adds up the counts of several suites. */
export function addCounts(all: Counts[]): Counts {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The last line of `npm test`. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
