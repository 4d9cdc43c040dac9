import { baseEnvironment } from '../run/environment.ts';
import { inProject, ROOT } from '../run/paths.ts';
import type { Ports } from '../start/programs.ts';
import { runToEnd } from '../run/processes.ts';
import type { Figures } from './figures.ts';
import { round } from './statistics.ts';

/** What `intake-photo.ts` prints. */
export interface IntakeReport {
  megapixels: number;
  milliseconds: number;
  /** Memory of the process at its highest, in MB. */
  peak: number;
  /** The same before the photo came. */
  idle: number;
  variants: number;
}

/** A photo of 24 megapixels through the intake, in a process of its own so that its memory can be told. */
export async function measureIntake(figures: Figures, _: Ports, say: (line: string) => void): Promise<void> {
  figures.section('Intake of a photo of 24 megapixels');
  say('intake');
  const { code, output } = await runToEnd({
    name: 'taking a photo in',
    command: process.execPath,
    args: [inProject('scripts/bench/intake-photo.ts')],
    cwd: ROOT,
    env: baseEnvironment(),
  });
  if (code !== 0) throw new Error(output);
  const report = JSON.parse(output.trim().split('\n').at(-1)!) as IntakeReport;
  figures.add(`cleaned, and ${report.variants} sizes made`, round(report.milliseconds), 'ms');
  figures.add('memory at its highest', round(report.peak), 'MB');
  figures.add('memory before', round(report.idle), 'MB');
}
