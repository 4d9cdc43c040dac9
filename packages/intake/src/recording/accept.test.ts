import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { parseFile } from 'music-metadata';
import { describe, expect, it } from 'vitest';

import { pngBomb } from '../fixtures/pictures.ts';
import {
  drawn,
  id3Cover,
  makeFolder,
  makeRecording,
  measureFile,
  takeIn,
  writeUpload,
} from '../fixtures/recordings.ts';
import type { Programs } from './programs.ts';

/** The programs that come with the package, and those of the machine where it has them. */
const hosts: { host: string; programs?: Programs }[] = [{ host: 'packaged ffmpeg' }];
const installed = { ffmpeg: '/usr/bin/ffmpeg', ffprobe: '/usr/bin/ffprobe' };
if (existsSync(installed.ffmpeg)) hosts.push({ host: 'ffmpeg of the machine', programs: installed });

/** Words of the upload, and versions of programs, that a file still holds. */
function findTraces(bytes: Buffer): string[] {
  return (
    bytes.toString('latin1').match(/fshehur|Arta Testi|2026-03-04|41\.3275|x264 - core|Lav[cf]\d\d/g) ?? []
  );
}

const fileNamePattern = /^[0-9a-f]{12}\.(?:mp3|opus|mp4|jpg)$/;

describe.each(hosts)('a recording, with the $host', ({ programs }) => {
  it('becomes MP3 and Opus, without a word about anybody', async () => {
    const folder = await makeFolder();
    const chapters = await writeUpload(
      folder,
      'chapters.txt',
      ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=2\ntitle=Kapitulli i fshehur\n',
    );
    const file = await makeRecording(
      folder,
      'Intervista e Artës.m4a',
      drawn.voice(3),
      ['-i', chapters, '-map_metadata', '1', '-map', '0:a'],
      ['-metadata', 'title=Intervista e fshehur', '-metadata', 'artist=Arta Testi'],
      ['-metadata', 'comment=Shkolla e fshehur', '-metadata', 'creation_time=2026-03-04T05:06:07Z'],
      ['-metadata', 'location=+41.3275+019.8187/', '-metadata', 'make=Fon', '-movflags', 'use_metadata_tags'],
    );
    const steps: number[] = [];
    const {
      accepted,
      left,
      folder: output,
    } = await takeIn(file, { programs, onProgress: (share) => steps.push(share) });
    expect(accepted).toMatchObject({ kind: 'audio', channels: 1, notes: [] });
    expect(accepted.duration).toBeCloseTo(3, 1);
    expect(accepted.removed).toEqual([
      'location',
      'author',
      'time',
      'device',
      'software',
      'title',
      'comment',
      'chapters',
    ]);
    expect(accepted.sources.map(({ format, mimeType }) => [format, mimeType])).toEqual([
      ['mp3', 'audio/mpeg'],
      ['opus', 'audio/ogg'],
    ]);
    expect(left.toSorted()).toEqual(accepted.sources.map(({ fileName }) => fileName).toSorted());
    for (const source of accepted.sources) {
      expect(source.fileName).toMatch(fileNamePattern);
      const written = path.join(output, source.fileName);
      const bytes = await readFile(written);
      expect(bytes.byteLength).toBe(source.bytes);
      expect(findTraces(bytes)).toEqual([]);
      const { format, native } = await parseFile(written);
      expect(format.sampleRate).toBe(source.format === 'mp3' ? 44_100 : 48_000);
      expect(format.duration).toBeCloseTo(3, 0);
      // The name of the encoder, without a version, is all that an Opus file must have.
      const tags = Object.values(native).flat();
      expect(tags).toEqual(source.format === 'opus' ? [{ id: 'ENCODER', value: 'Lavc libopus' }] : []);
    }
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(1);
    expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
  });

  it.each([
    { name: 'a quiet voice', source: drawn.voice(8, 0.1), target: -19 },
    { name: 'a quiet voice in stereo', source: drawn.voice(8, 0.1, 2), target: -16 },
    { name: 'a loud voice in stereo', source: drawn.voice(8, 2, 2), target: -16 },
    {
      name: 'a click in a murmur',
      source: [
        '-f',
        'lavfi',
        '-t',
        '8',
        '-i',
        "aevalsrc='0.05*sin(2500*t)+0.9*between(t,4,4.0003)*sin(11025*2*PI*t+PI/4)':s=44100",
      ],
      target: -19,
    },
  ])('makes $name as loud as all others, and never too loud', async ({ source, target }) => {
    const file = await makeRecording(await makeFolder(), 'voice.wav', source);
    const before = await measureFile(file);
    const { accepted, folder } = await takeIn(file, { programs });
    expect(accepted.loudness?.target).toBe(target);
    expect(accepted.loudness?.measured).toBeCloseTo(before.loudness, 0);
    for (const { fileName } of accepted.sources) {
      const { loudness, truePeak } = await measureFile(path.join(folder, fileName));
      expect(Math.abs(loudness - target), fileName).toBeLessThanOrEqual(1);
      expect(truePeak, fileName).toBeLessThanOrEqual(-1);
    }
  });

  it('leaves silence silent and says so', async () => {
    const file = await makeRecording(await makeFolder(), 'silence.wav', drawn.silence(2));
    const { accepted } = await takeIn(file, { programs });
    expect(accepted).toMatchObject({ notes: ['silent'], loudness: { measured: -70, target: -19 } });
    expect(new Set(accepted.peaks)).toEqual(new Set([0]));
  });

  it('takes six channels as two', async () => {
    const file = await makeRecording(await makeFolder(), 'surround.wav', drawn.voice(2, 0.3, 6));
    const { accepted } = await takeIn(file, { programs });
    expect(accepted).toMatchObject({ channels: 2, notes: ['mixed-down'] });
  });

  it('draws the waveform where the sound is', async () => {
    const file = await makeRecording(await makeFolder(), 'half.wav', [
      '-f',
      'lavfi',
      '-t',
      '8',
      '-i',
      "aevalsrc='if(gt(t,4),0.5*sin(2000*t),0)':s=44100",
    ]);
    const { accepted } = await takeIn(file, { programs });
    expect(accepted.peaks).toHaveLength(400);
    expect(Math.max(...accepted.peaks.slice(0, 198))).toBe(0);
    expect(Math.min(...accepted.peaks.slice(202))).toBeGreaterThan(90);
    expect(Math.max(...accepted.peaks)).toBe(100);
  });

  it.each([
    { size: '1920x1080', args: [], expected: [1280, 720] },
    { size: '540x960', args: [], expected: [540, 960] },
    { size: '1080x1920', args: [], expected: [720, 1280] },
    { size: '640x360', args: ['-metadata:s:v', 'rotate=90'], expected: [360, 640], turned: true },
  ])(
    'makes of video in $size an MP4 that starts at once, and a still',
    async ({ size, args, expected, turned }) => {
      const folder = await makeFolder();
      const flat = await makeRecording(folder, 'flat.mp4', drawn.picture(2, size), drawn.voice(2), [
        '-metadata',
        'title=fshehur',
      ]);
      const file = turned
        ? await makeRecording(folder, 'turned.mp4', ['-i', flat, '-c', 'copy', ...args])
        : flat;
      const { accepted, left, folder: output } = await takeIn(file, { programs });
      const [source] = accepted.sources;
      const [width, height] = expected;
      expect(accepted).toMatchObject({ kind: 'video', channels: 1, poster: { width, height } });
      expect(source).toMatchObject({ format: 'mp4', mimeType: 'video/mp4', width, height });
      expect(accepted.notes).toEqual(size.includes('1080') ? ['made-smaller'] : []);
      expect(accepted.duration).toBeCloseTo(2, 0);
      expect(left.toSorted()).toEqual([source?.fileName, accepted.poster?.fileName].toSorted());
      const bytes = await readFile(path.join(output, source?.fileName ?? ''));
      expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
      expect(findTraces(bytes)).toEqual([]);
      const poster = await readFile(path.join(output, accepted.poster?.fileName ?? ''));
      expect(poster.byteLength).toBe(accepted.poster?.bytes);
      expect(poster.subarray(0, 2).toString('hex')).toBe('ffd8');
      expect(findTraces(poster)).toEqual([]);
    },
  );

  it('takes video without sound', async () => {
    const file = await makeRecording(await makeFolder(), 'mute.mp4', drawn.picture(1));
    const { accepted } = await takeIn(file, { programs });
    expect(accepted).toMatchObject({ kind: 'video', channels: 0, peaks: [], notes: ['no-sound'] });
    expect(accepted.loudness).toBeUndefined();
  });

  it.each(['sound.mp4', 'sound.webm'])('takes %s without a picture as sound', async (name) => {
    const file = await makeRecording(await makeFolder(), name, drawn.voice(1));
    const { accepted } = await takeIn(file, { programs });
    expect(accepted.kind).toBe('audio');
  });

  it('takes what a browser recorded, which does not tell its length', async () => {
    const file = await makeRecording(await makeFolder(), 'live.webm', drawn.voice(2), [
      '-c:a',
      'libopus',
      '-live',
      '1',
    ]);
    const { accepted } = await takeIn(file, { programs });
    expect(accepted.duration).toBeCloseTo(2, 1);
  });

  it('takes video that a phone cut without writing it anew', async () => {
    const folder = await makeFolder();
    const whole = await makeRecording(folder, 'whole.mp4', drawn.picture(6), drawn.voice(6), ['-g', '100']);
    const file = await makeRecording(folder, 'cut.mov', ['-ss', '3.3', '-i', whole, '-t', '2', '-c', 'copy']);
    const { accepted } = await takeIn(file, { programs });
    expect(accepted.duration).toBeGreaterThan(1.5);
  });

  it('never unpacks a picture that lies beside the sound', async () => {
    const folder = await makeFolder();
    const sound = await makeRecording(folder, 'sound.mp3', drawn.voice(1), ['-id3v2_version', '0']);
    const covered = Buffer.concat([id3Cover(pngBomb(30_000, 30_000)), await readFile(sound)]);
    const file = await writeUpload(folder, 'covered.mp3', covered);
    const { accepted, left } = await takeIn(file, { programs });
    expect(accepted.kind).toBe('audio');
    expect(accepted.removed).toContain('picture');
    expect(left).toHaveLength(2);
  });

  it('gives the same bytes for the same upload, also beside those of the first time', async () => {
    const file = await makeRecording(await makeFolder(), 'twice.wav', drawn.voice(2));
    const first = await takeIn(file, { programs });
    const second = await takeIn(file, { programs, folder: first.folder });
    expect(second.accepted).toEqual(first.accepted);
    expect(second.left).toEqual(first.left);
  });
});
