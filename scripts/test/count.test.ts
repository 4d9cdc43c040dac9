import { describe, expect, it } from 'vitest';
import { addCounts, countTests, formatCounts } from './count.ts';

const file = (status: string, ...ends: string[]) => ({
  status,
  assertionResults: ends.map((end) => ({ status: end })),
});

describe('countTests', () => {
  it('counts tests, not files', () => {
    const report = {
      testResults: [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'passed', 'failed')],
    };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it.each([
    ['a file that could not be loaded', { testResults: [file('failed'), file('passed', 'passed')] }, 1, 1],
    ['a hook that threw', { testResults: [file('failed', 'passed')] }, 1, 1],
    ['an error outside of every test', { testResults: [file('passed', 'passed')] }, 1, 1],
    ['no report', undefined, 0, 0],
    ['a report of another shape', { results: [] }, 0, 0],
    ['no tests', { testResults: [] }, 0, 0],
  ])('counts %s as a failure', (_, report, exitCode, passed) => {
    expect(countTests(report, exitCode)).toEqual({ passed, failed: 1, skipped: 0 });
  });
});

describe('formatCounts', () => {
  it('makes the line of all suites', () => {
    const total = addCounts([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ]);
    expect(formatCounts(total)).toBe('7 passed, 2 failed, 1 skipped');
  });
});
