/** A suite of tests: one project of Vitest. */
export interface Suite {
  name: string;
  /** What its files are called. */
  include: string[];
  /** Whether its files may run side by side. Those that start servers may not. */
  parallel: boolean;
  /** Whether it needs a browser. */
  browser: boolean;
  /** How long one test may take. */
  timeoutMs: number;
}

/** All suites, the quick ones first. */
export const suites: Suite[] = [
  {
    name: 'unit',
    include: ['{packages/*,cms,sites}/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    parallel: true,
    browser: false,
    timeoutMs: 20_000,
  },
  suiteOf('architecture', { parallel: true, browser: false, timeoutMs: 30_000 }),
  suiteOf('publish', { parallel: false, browser: false, timeoutMs: 120_000 }),
  suiteOf('security', { parallel: false, browser: false, timeoutMs: 120_000 }),
  suiteOf('e2e', { parallel: false, browser: true, timeoutMs: 180_000 }),
  suiteOf('a11y', { parallel: false, browser: true, timeoutMs: 180_000 }),
];

/** A suite that lives in a folder of its name in `tests`. */
function suiteOf(name: string, rest: Omit<Suite, 'name' | 'include'>): Suite {
  return { name, include: [`tests/${name}/**/*.test.ts`], ...rest };
}
