import { z } from 'zod';

import type { RecordingLimits } from '../limits.ts';
import { IntakeRefusal } from '../refusal.ts';
import type { Programs } from './programs.ts';
import { runProgram } from './run.ts';

const tagsSchema = z.record(z.string(), z.string()).default({});
const count = z.coerce.number().optional().catch(undefined);

const streamSchema = z.object({
  index: z.int().nonnegative(),
  codec_type: z.string().default('unknown'),
  codec_name: z.string().default('unknown'),
  codec_tag_string: z.string().default(''),
  channels: count,
  sample_rate: count,
  width: count,
  height: count,
  avg_frame_rate: z.string().optional(),
  nb_frames: count,
  duration: count,
  disposition: z.record(z.string(), z.number()).default({}),
  tags: tagsSchema,
});

const reportSchema = z.object({
  streams: z.array(streamSchema).default([]),
  chapters: z.array(z.object({ tags: tagsSchema })).default([]),
  format: z.object({ duration: count, tags: tagsSchema }).default({ tags: {} }),
});

export type ProbedStream = z.infer<typeof streamSchema>;

/** What the header of a recording says. All of it may be a lie. */
export interface Probed extends z.infer<typeof reportSchema> {
  /** True when the length was guessed from the size, because the header does not tell it. */
  guessedDuration: boolean;
}

/** A file to be read, and how. */
export interface Source {
  path: string;
  /** The reader of ffmpeg that may touch it. */
  reader: string;
  /** Pictures larger than this are never unpacked. */
  limitPixels: number;
}

/** The arguments that open a file and nothing but that file, with one reader. */
export function openArgs({ path, reader, limitPixels }: Source): string[] {
  return [
    '-protocol_whitelist',
    'file,pipe',
    '-max_pixels',
    `${limitPixels}`,
    '-f',
    reader,
    '-i',
    `file:${path}`,
  ];
}

/** Far more than the header of an honest recording says. */
const longestReport = 8_000_000;

const entries = [
  'format=duration',
  'format_tags',
  'stream=index,codec_type,codec_name,codec_tag_string,channels,sample_rate,width,height,avg_frame_rate,nb_frames,duration',
  'stream_disposition',
  'stream_tags',
  'chapter=id',
  'chapter_tags',
].join(':');

export interface ProbeOptions {
  fileName: string;
  /** To be told where the reader itself gives up, on more channels or pixels than it takes. */
  limits: RecordingLimits;
  programs: Programs;
  signal: AbortSignal;
}

/**
 * Reads the header of a recording.
 *
 * @throws IntakeRefusal when it can't be read.
 */
export async function probe(
  source: Source,
  { fileName, limits, programs, signal }: ProbeOptions,
): Promise<Probed> {
  const chunks: Buffer[] = [];
  let length = 0;
  const result = await runProgram({
    name: 'ffprobe',
    path: programs.ffprobe,
    args: [
      '-hide_banner',
      '-loglevel',
      'level+warning',
      ...openArgs(source),
      '-show_entries',
      entries,
      '-of',
      'json',
    ],
    signal,
    onOutput: (chunk) => {
      length += chunk.length;
      if (length > longestReport) throw new IntakeRefusal('corrupt', { fileName });
      chunks.push(chunk);
    },
  });
  if (result.interrupted) throw new IntakeRefusal('interrupted', { fileName });
  const cause = new Error(result.tail);
  const frame = readFrame(result.errors);
  if (frame) {
    const { pixels: limitPixels, side: limitSide } = limits;
    throw new IntakeRefusal('too-large-frame', { fileName, ...frame, limitPixels, limitSide }, { cause });
  }
  const channels = Number(/Too many channels: (\d+)/.exec(result.tail)?.[1] ?? 0);
  if (channels > limits.channels) {
    throw new IntakeRefusal(
      'too-many-channels',
      { fileName, channels, limitChannels: limits.channels },
      { cause },
    );
  }
  if (!result.ok) throw new IntakeRefusal('corrupt', { fileName }, { cause });
  const report = reportSchema.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')));
  if (!report.success) throw new IntakeRefusal('corrupt', { fileName }, { cause: report.error });
  return {
    ...report.data,
    guessedDuration: /Estimating duration from bitrate/.test(result.tail),
  };
}

/** The size of a video that was not unpacked because it is larger than allowed. */
function readFrame(errors: readonly string[]): { width: number; height: number } | undefined {
  for (const line of errors) {
    const [, width, height] = /Picture size (\d+)x(\d+) (?:exceeds|is invalid)/i.exec(line) ?? [];
    if (Number(width) > 0 && Number(height) > 0) return { width: Number(width), height: Number(height) };
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
