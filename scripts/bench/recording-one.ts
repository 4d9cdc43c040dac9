/**
 * Takes one recording of as many minutes as the first argument says in, and prints a `RecordingReport`. With a second
 * argument, `plain`, ffmpeg writes the same two files of it by itself, for comparison.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { acceptRecording, findPrograms } from '@bashke/intake';
import type { RecordingReport } from './recording.ts';
import { timed } from './statistics.ts';

const run = promisify(execFile);
const minutes = Number(process.argv[2]);
const folder = await mkdtemp(path.join(tmpdir(), 'bashke-bench-'));

try {
  const { ffmpeg } = findPrograms();
  const call = (...args: string[]) => run(ffmpeg, ['-nostdin', '-v', 'error', '-y', ...args]);
  const recording = await makeRecording(call);
  const idle = process.resourceUsage().maxRSS / 1024;
  const peaks = watchPrograms();
  const [milliseconds] = await timed(() =>
    acceptRecording({ path: recording, fileName: 'interview.wav', folder }),
  );
  const program = peaks.end();
  const report: RecordingReport = {
    milliseconds,
    idle,
    peak: process.resourceUsage().maxRSS / 1024,
    program,
    plain: process.argv[3] === 'plain' ? await writePlainly(call, recording) : undefined,
  };
  console.log(JSON.stringify(report));
} finally {
  await rm(folder, { recursive: true, force: true });
}

type Call = (...args: string[]) => Promise<unknown>;

/** Something that swells and ebbs like a voice, in stereo at 44.1 kHz: a minute of it again and again. */
async function makeRecording(call: Call): Promise<string> {
  const minute = path.join(folder, 'minute.wav');
  const whole = path.join(folder, 'whole.wav');
  const voice = 'anoisesrc=c=pink:r=44100:a=0.5:s=7,tremolo=f=3:d=0.9,aformat=channel_layouts=stereo';
  await call('-f', 'lavfi', '-t', '60', '-i', voice, minute);
  await call('-stream_loop', `${minutes - 1}`, '-i', minute, '-c', 'copy', whole);
  return whole;
}

/** What anybody would type: the same two files in one go, unchecked, unmeasured and as loud as they came. */
async function writePlainly(call: Call, recording: string): Promise<number> {
  const mp3 = ['-c:a', 'libmp3lame', '-b:a', '128k', path.join(folder, 'plain.mp3')];
  const opus = ['-c:a', 'libopus', '-b:a', '80k', path.join(folder, 'plain.opus')];
  const [milliseconds] = await timed(() => call('-i', recording, ...mp3, ...opus));
  return milliseconds;
}

/** Notes the highest memory of every program that this process starts, as the system keeps it; in MB. */
function watchPrograms(): { end: () => number } {
  let highest = 0;
  const look = async () => {
    const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').catch(
      () => '',
    );
    for (const pid of children.split(' ').filter(Boolean)) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      highest = Math.max(highest, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
    }
  };
  const timer = setInterval(() => void look(), 100);
  return {
    end: () => {
      clearInterval(timer);
      return highest;
    },
  };
}
