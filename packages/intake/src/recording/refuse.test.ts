import { chmod, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import {
  drawn,
  hugeByHeader,
  makeFolder,
  makeRecording,
  takeIn,
  wavHeader,
  withFlacLength,
  wrapFfmpeg,
  writeUpload,
} from '../fixtures/recordings.ts';
import { refusalOf } from '../fixtures/refusals.ts';
import {
  clearUnfinished,
  explainRefusal,
  ProgramMissing,
  type RecordingLimits,
  type RefusalCode,
} from '../index.ts';
import { findPrograms } from './programs.ts';

interface BadInput {
  what: string;
  code: RefusalCode;
  fileName: string;
  make: (folder: string, fileName: string) => Promise<string>;
  limits?: Partial<RecordingLimits>;
  en: string;
  sq: string;
}

const text =
  (content: Uint8Array | string): BadInput['make'] =>
  (folder, fileName) =>
    writeUpload(folder, fileName, content);

const disguised = (what: string, content: Uint8Array | string, en: string, sq: string): BadInput => ({
  what,
  code: 'disguised',
  fileName: 'zeri.mp3',
  make: text(content),
  en: `“zeri.mp3” ends in “.mp3” but is really ${en}. Upload the right file.`,
  sq: `„zeri.mp3“ mbaron me „.mp3“, por në të vërtetë është ${sq}. Duhet ngarkuar skedari i duhur.`,
});

/** The same recording, cut off after a part of its bytes. */
const cutOff =
  (...args: readonly (string | readonly string[])[]): BadInput['make'] =>
  async (folder, fileName) => {
    const file = await makeRecording(folder, fileName, drawn.voice(4), ...args);
    const { length } = await readFile(file);
    await truncate(file, Math.floor(length * 0.6));
    return file;
  };

const corrupt = (what: string, fileName: string, make: BadInput['make']): BadInput => ({
  what,
  code: 'corrupt',
  fileName,
  make,
  en: `“${fileName}” is damaged or incomplete and can't be read to the end. Save or send it again, then upload the new copy.`,
  sq: `„${fileName}“ është i dëmtuar ose i paplotë dhe nuk lexohet dot deri në fund. Duhet ruajtur ose dërguar sërish; pastaj mund të ngarkohet kopja e re.`,
});

const tooLong = (
  what: string,
  fileName: string,
  make: BadInput['make'],
  en: string,
  sq: string,
): BadInput => ({
  what,
  code: 'too-long',
  fileName,
  make,
  en: `“${fileName}” lasts ${en}; at most 3 hours are accepted. Cut it into parts, or upload a shorter piece.`,
  sq: `„${fileName}“ zgjat ${sq}; pranohen deri në 3 orë. Mund të ndahet në pjesë ose të ngarkohet një pjesë më e shkurtër.`,
});

const badInputs: BadInput[] = [
  {
    what: 'nothing at all',
    code: 'empty',
    fileName: 'zeri.mp3',
    make: text(''),
    en: '“zeri.mp3” is empty. Choose another file.',
    sq: '„zeri.mp3“ është bosh. Duhet zgjedhur një skedar tjetër.',
  },
  {
    what: 'more bytes than allowed',
    code: 'too-large-bytes',
    fileName: 'zeri.mp3',
    limits: { bytes: 1_500_000 },
    make: text(Buffer.alloc(1_600_000)),
    en: '“zeri.mp3” is 1.6 MB; at most 1.5 MB are accepted. Upload a smaller version.',
    sq: '„zeri.mp3“ është 1,6 MB; pranohen deri në 1,5 MB. Mund të ngarkohet një version më i vogël.',
  },
  disguised('a text', 'kjo nuk është zë', 'a text file', 'një skedar teksti'),
  disguised(
    'a list of addresses',
    '#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1/private\n',
    'a playlist (a list of addresses, without sound of its own)',
    'një listë për luajtje (vetëm adresa, pa zë të vetin)',
  ),
  disguised(
    'a list of files',
    "ffconcat version 1.0\nfile '/etc/passwd'\n",
    'a playlist (a list of addresses, without sound of its own)',
    'një listë për luajtje (vetëm adresa, pa zë të vetin)',
  ),
  disguised('a web page', '<!doctype html><audio src="x">', 'a web page', 'një faqe uebi'),
  disguised(
    'an archive',
    Buffer.from('504b0304140000000000', 'hex'),
    'an archive of files (such as ZIP)',
    'një arkiv skedarësh (p.sh. ZIP)',
  ),
  disguised('a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'a program', 'një program'),
  {
    what: 'a drawing under its own name',
    code: 'unsupported-type',
    fileName: 'logo.svg',
    make: text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    en: '“logo.svg” is an SVG drawing. What can be uploaded here is a sound recording (MP3, M4A, WAV, FLAC, Ogg or Opus) or a video (MP4, MOV or WebM).',
    sq: '„logo.svg“ është një vizatim SVG. Këtu mund të ngarkohet një regjistrim zanor (MP3, M4A, WAV, FLAC, Ogg ose Opus) ose një video (MP4, MOV ose WebM).',
  },
  corrupt('a WAV that was cut off', 'zeri.wav', cutOff()),
  corrupt('an MP3 that was cut off', 'zeri.mp3', cutOff()),
  corrupt('a FLAC that was cut off', 'zeri.flac', cutOff()),
  corrupt('an M4A that was cut off before its table', 'zeri.m4a', cutOff()),
  corrupt('an M4A that was cut off behind its table', 'zeri.m4a', cutOff(['-movflags', '+faststart'])),
  corrupt('an Opus that was cut off', 'zeri.opus', cutOff()),
  corrupt('a WebM that was cut off', 'zeri.webm', cutOff()),
  corrupt('a video that was cut off', 'video.mp4', cutOff(drawn.picture(4), ['-movflags', '+faststart'])),
  corrupt('a video whose pictures are damaged', 'video.mp4', async (folder, fileName) => {
    const file = await makeRecording(folder, fileName, drawn.picture(4, '320x240'), ['-c:v', 'mpeg4']);
    const bytes = await readFile(file);
    const middle = bytes.indexOf('mdat') + Math.floor(bytes.length / 3);
    bytes.fill(0xa5, middle, middle + 3000);
    return writeUpload(folder, fileName, bytes);
  }),
  corrupt('sound with damaged pieces', 'zeri.flac', async (folder, fileName) => {
    const file = await makeRecording(folder, fileName, drawn.voice(4));
    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0xa5, middle, middle + 20_000);
    return writeUpload(folder, fileName, bytes);
  }),
  corrupt('nothing behind the head', 'zeri.wav', text(wavHeader(1, 44_100, 0))),
  tooLong(
    '100 GB by its header',
    'zeri.wav',
    text(hugeByHeader(100_000_000_000n)),
    '314 hours 56 minutes',
    '314 orë 56 minuta',
  ),
  tooLong(
    'a day by its header',
    'zeri.flac',
    async (folder, fileName) => {
      const file = await makeRecording(folder, fileName, drawn.silence(1));
      return writeUpload(folder, fileName, await withFlacLength(file, 86_400));
    },
    '24 hours',
    '24 orë',
  ),
  {
    what: 'a length that the header keeps quiet about',
    code: 'too-long',
    fileName: 'zeri.flac',
    limits: { seconds: 90 },
    make: async (folder, fileName) => {
      const file = await makeRecording(folder, fileName, drawn.silence(7200));
      return writeUpload(folder, fileName, await withFlacLength(file, 0));
    },
    en: '“zeri.flac” lasts 1 minute 31 seconds; at most 1 minute 30 seconds are accepted. Cut it into parts, or upload a shorter piece.',
    sq: '„zeri.flac“ zgjat 1 minutë 31 sekonda; pranohen deri në 1 minutë 30 sekonda. Mund të ndahet në pjesë ose të ngarkohet një pjesë më e shkurtër.',
  },
  {
    what: 'ten thousand channels',
    code: 'too-many-channels',
    fileName: 'zeri.wav',
    make: text(Buffer.concat([wavHeader(10_000, 44_100, 200_000), Buffer.alloc(200_000)])),
    en: '“zeri.wav” has 10,000 channels of sound; at most 8 are accepted. Save it in stereo and upload that.',
    sq: '„zeri.wav“ ka 10 000 kanale zëri; pranohen deri në 8. Duhet ruajtur në stereo dhe ngarkuar sërish.',
  },
  {
    what: 'a rate of nearly nothing',
    code: 'odd-sample-rate',
    fileName: 'zeri.wav',
    make: text(Buffer.concat([wavHeader(1, 10, 2_000), Buffer.alloc(2_000)])),
    en: 'The sound in “zeri.wav” is stored with 10 samples a second; between 4,000 and 384,000 are accepted. Save it with 44,100 or 48,000 and upload that.',
    sq: 'Zëri te „zeri.wav“ është ruajtur me 10 mostra në sekondë; pranohen nga 4000 deri në 384 000. Duhet ruajtur me 44 100 ose 48 000 dhe ngarkuar sërish.',
  },
  {
    what: 'more than allowed once unpacked',
    code: 'too-large-decoded',
    fileName: 'zeri.flac',
    limits: { decodedBytes: 1_000_000 },
    make: (folder, fileName) => makeRecording(folder, fileName, drawn.silence(60)),
    en: '“zeri.flac” grows to 5.3 MB when it is opened; at most 1 MB are accepted. Save it as MP3 or M4A in stereo and upload that.',
    sq: '„zeri.flac“, kur hapet, zmadhohet deri në 5,3 MB; pranohen deri në 1 MB. Duhet ruajtur si MP3 ose M4A në stereo dhe ngarkuar sërish.',
  },
  {
    what: 'a picture larger than allowed',
    code: 'too-large-frame',
    fileName: 'video.mp4',
    make: (folder, fileName) => makeRecording(folder, fileName, drawn.picture(0.2, '6000x3000', 5)),
    en: 'The picture in “video.mp4” has 6,000 × 3,000 pixels; at most 9.5 million pixels in all and 4,096 on a side are accepted. Save or record the video in Full HD (1080p) and upload that.',
    sq: 'Pamja te „video.mp4“ ka 6000 × 3000 pikselë; pranohen gjithsej deri në 9,5 milionë pikselë dhe deri në 4096 për çdo anë. Videoja duhet ruajtur ose regjistruar në Full HD (1080p); pastaj mund të ngarkohet.',
  },
  {
    what: 'more pictures a second than allowed',
    code: 'too-many-frames',
    fileName: 'video.mp4',
    make: (folder, fileName) => makeRecording(folder, fileName, drawn.picture(1, '64x64', 500)),
    en: '“video.mp4” has 500 frames a second; at most 240 are accepted. Save or record the video with 30 frames a second.',
    sq: '„video.mp4“ ka 500 kuadro në sekondë; pranohen deri në 240. Videoja duhet ruajtur ose regjistruar me 30 kuadro në sekondë.',
  },
  {
    what: 'only subtitles',
    code: 'nothing-to-play',
    fileName: 'video.mkv',
    make: async (folder, fileName) => {
      const titles = await writeUpload(folder, 'a.srt', '1\n00:00:00,000 --> 00:00:01,000\nTung\n');
      return makeRecording(folder, fileName, ['-i', titles]);
    },
    en: 'There is neither sound nor video in “video.mkv”. Listen to it on your own device first, then upload the right file.',
    sq: 'Në „video.mkv“ nuk ka as zë, as video. Skedari duhet dëgjuar më parë në pajisjen ku u bë; pastaj mund të ngarkohet skedari i duhur.',
  },
  {
    what: 'sound of a kind that is not decoded',
    code: 'unsupported-codec',
    fileName: 'zeri.mkv',
    make: (folder, fileName) => makeRecording(folder, fileName, drawn.voice(1), ['-c:a', 'wmav2']),
    en: "“zeri.mkv” was recorded in a way that can't be opened here (wmav2). Save sound as MP3 or M4A and video as MP4 (H.264), then upload that.",
    sq: '„zeri.mkv“ është regjistruar në një mënyrë që këtu nuk hapet dot (wmav2). Zëri duhet ruajtur si MP3 ose M4A, kurse videoja si MP4 (H.264); pastaj mund të ngarkohet.',
  },
];

describe('a recording that is refused, with nothing left of it', () => {
  it.each(badInputs)('$code: $what', async ({ code, fileName, make, limits, ...sentences }) => {
    const file = await make(await makeFolder(), fileName);
    const folder = await makeFolder();
    const refusal = await refusalOf(takeIn(file, { folder, limits }));
    expect(refusal.code).toBe(code);
    expect(explainRefusal(refusal, 'en')).toBe(sentences.en);
    expect(explainRefusal(refusal, 'sq')).toBe(sentences.sq);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('work that can not be finished, with nothing left of it', () => {
  const long = (folder: string): Promise<string> => makeRecording(folder, 'zeri.wav', drawn.voice(240));

  it('says which program is missing and what to do', async () => {
    const file = await makeRecording(await makeFolder(), 'zeri.wav', drawn.voice(1));
    const folder = await makeFolder();
    for (const program of ['ffmpeg', 'ffprobe'] as const) {
      const refusal = await refusalOf(
        takeIn(file, { folder, programs: { [program]: '/nowhere/' + program } }),
      );
      expect(explainRefusal(refusal, 'en')).toBe(
        `“zeri.wav” can't be worked on now, because the program ${program} is missing on the server. Nothing is wrong with the file. Tell the people who run the site; they have to install ${program}.`,
      );
      expect(explainRefusal(refusal, 'sq')).toContain(`në server mungon programi ${program}.`);
      expect(refusal.cause).toBeInstanceOf(ProgramMissing);
      expect(String(refusal.cause)).toMatch(/looked for “\/nowhere\/.*apt-get install ffmpeg/);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('blames nobody when the program was killed', async () => {
    const tools = await makeFolder();
    const { program, readPid } = await wrapFfmpeg(tools);
    const file = await long(tools);
    const folder = await makeFolder();
    let killed: Promise<void> | undefined;
    const refusal = await refusalOf(
      takeIn(file, {
        folder,
        programs: { ffmpeg: program },
        onProgress: (share) => {
          if (share > 0.13) killed ??= readPid().then((pid) => void process.kill(pid, 'SIGKILL'));
        },
      }),
    );
    await killed;
    expect(refusal.code).toBe('interrupted');
    expect(explainRefusal(refusal, 'en')).toBe(
      'The work on “zeri.wav” was interrupted before it was done. Nothing is wrong with the file and nothing of it was kept. Try again in a few minutes.',
    );
    expect(explainRefusal(refusal, 'sq')).toMatch(/^Përpunimi i „zeri.wav“ u ndërpre para se të mbaronte\./);
    expect(await readdir(folder)).toEqual([]);
  });

  it('ends at once when it is called off', async () => {
    const tools = await makeFolder();
    const { program, readPid } = await wrapFfmpeg(tools);
    const file = await long(tools);
    const folder = await makeFolder();
    const controller = new AbortController();
    const reason = new Error('called off');
    const work = takeIn(file, {
      folder,
      programs: { ffmpeg: program },
      signal: controller.signal,
      onProgress: (share) => {
        if (share > 0.13) controller.abort(reason);
      },
    });
    await expect(work).rejects.toBe(reason);
    expect(await readdir(folder)).toEqual([]);
    const pid = await readPid();
    expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    await expect(takeIn(file, { folder, signal: controller.signal })).rejects.toBe(reason);
  });

  it('ends when it takes too long', async () => {
    const file = await makeRecording(await makeFolder(), 'zeri.wav', drawn.voice(900));
    const folder = await makeFolder();
    const refusal = await refusalOf(takeIn(file, { folder, limits: { workSeconds: 1 } }));
    expect(explainRefusal(refusal, 'en')).toBe(
      'Working on “zeri.wav” took longer than 1 seconds and was stopped. Try a smaller or simpler version.',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so when there is no room', async () => {
    const tools = await makeFolder();
    const full = path.join(tools, 'ffmpeg-full');
    const ffmpeg = findPrograms().ffmpeg;
    await writeFile(
      full,
      `#!/bin/sh\ncase "$*" in *libopus*) echo "av_interleaved_write_frame(): No space left on device" >&2; exit 1;; esac\nexec '${ffmpeg}' "$@"\n`,
    );
    await chmod(full, 0o755);
    const file = await makeRecording(tools, 'zeri.wav', drawn.voice(1));
    const folder = await makeFolder();
    const refusal = await refusalOf(takeIn(file, { folder, programs: { ffmpeg: full } }));
    expect(refusal.code).toBe('no-space');
    expect(explainRefusal(refusal, 'en')).toContain('there is no room left on the server');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is cleared away after the computer stopped', async () => {
    const folder = await makeFolder();
    await writeUpload(folder, 'stays.mp3', 'x');
    const file = await makeRecording(await makeFolder(), 'zeri.wav', drawn.voice(1));
    const work = takeIn(file, { folder });
    await work;
    const before = await readdir(folder);
    await mkdir(path.join(folder, '.intake-left'));
    await clearUnfinished(folder);
    expect(await readdir(folder)).toEqual(before);
  });
});
