import { baseEnvironment } from '../run/environment.ts';
import { inProject, ROOT } from '../run/paths.ts';
import { runToEnd } from '../run/processes.ts';
import type { Ports } from '../start/programs.ts';
import type { Figures } from './figures.ts';
import { round } from './statistics.ts';

/** What `recording-one.ts` prints. Memory is in MB. */
export interface RecordingReport {
  milliseconds: number;
  /** Of this process before the recording came, and at its highest. */
  idle: number;
  peak: number;
  /** Of the largest ffmpeg at its highest. */
  program: number;
  /** Milliseconds of plain ffmpeg, where asked for. */
  plain?: number;
}

const LONG = 30;
const SHORT = 3;

/**
 * A recording of half an hour through the intake, against ffmpeg that writes the same two files; and one of three
 * minutes, to show that memory does not grow with the length. Each in a process of its own, so that its memory can be
 * told.
 */
export async function measureRecording(
  figures: Figures,
  _: Ports,
  say: (line: string) => void,
): Promise<void> {
  figures.section(`Intake of a recording of ${LONG} minutes, 44.1 kHz stereo, to MP3 and Opus`);
  say(`recording of ${LONG} minutes`);
  const long = await takeIn(LONG, 'plain');
  say(`recording of ${SHORT} minutes`);
  const short = await takeIn(SHORT);
  const plain = long.plain ?? Number.NaN;
  figures.add('checked, measured, made equally loud, written', round(long.milliseconds / 1000), 's');
  figures.add('plain ffmpeg, the same two files', round(plain / 1000), 's');
  figures.add('intake ÷ plain ffmpeg', round(long.milliseconds / plain, 2), '×', { most: 1.3 });
  for (const [minutes, report] of [[SHORT, short] as const, [LONG, long] as const]) {
    figures.add(`${minutes} minutes: memory of Node at its highest`, round(report.peak), 'MB');
    figures.add(`${minutes} minutes: of which there before`, round(report.idle), 'MB');
    figures.add(`${minutes} minutes: memory of ffmpeg at its highest`, round(report.program), 'MB');
  }
}

async function takeIn(minutes: number, ...rest: string[]): Promise<RecordingReport> {
  const { code, output } = await runToEnd({
    name: 'taking a recording in',
    command: process.execPath,
    args: [inProject('scripts/bench/recording-one.ts'), `${minutes}`, ...rest],
    cwd: ROOT,
    env: baseEnvironment(),
  });
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trim().split('\n').at(-1)!) as RecordingReport;
}
