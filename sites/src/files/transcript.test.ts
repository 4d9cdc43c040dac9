import { type Cue, type Episode, Site, type TranscriptFormat, View } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { parseText } from 'media-captions';
import { describe, expect, test } from 'vitest';
import { files } from './index.ts';
import { writeWebVtt } from './web-vtt.ts';

const example = exampleSnapshot({ theme: 'loje' });

async function read(
  kind: 'transcript' | 'chapters',
  changes: Partial<Episode> = {},
  format?: TranscriptFormat,
) {
  const documents = example.documents.map((document) =>
    document.id === exampleIds.episode ? ({ ...document, ...changes } as Episode) : document,
  );
  const site = new Site({ ...example, documents });
  const route = site.routes.find(
    (each) =>
      each.kind === kind &&
      each.episode === exampleIds.episode &&
      (each.kind === 'chapters' || each.format === format),
  )!;
  const { contentType, body } = await files[kind](new View(site, route), {});
  return { path: route.path, contentType, text: new TextDecoder().decode(body) };
}

const parse = (text: string) => parseText(text, { type: 'vtt', strict: true, errors: true });
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
const unescape = (text: string) => text.replaceAll(/&(amp|lt|gt);/g, (_, name: string) => entities[name]!);
/** A cue as a player takes it from the file: voice and words. */
const cueOf = ({ startTime, endTime, text }: { startTime: number; endTime: number; text: string }): Cue => {
  const [, voice, words = ''] = /^(?:<v ([^>]*)>)?(.*)$/s.exec(text)!;
  return {
    start: startTime,
    end: endTime,
    ...(voice !== undefined && { voice: unescape(voice) }),
    text: unescape(words),
  };
};
const oneLine = (cue: Cue): Cue => ({ ...cue, text: cue.text.replaceAll(/\s+/g, ' ').trim() });

describe('captions', () => {
  test('are the cues of the episode', async () => {
    const { text, path, contentType } = await read('transcript', {}, 'vtt');
    expect(path).toBe('podkast/zeri-yne/kur-grupi-kthehet.vtt');
    expect(contentType).toBe('text/vtt; charset=utf-8');
    expect(text).toMatch(/^WEBVTT\n\n00:00:00\.000 --> 00:00:04\.200\n<v Zog Mali>Përshëndetje!/);
    const { cues, errors } = await parse(text);
    expect(errors).toEqual([]);
    const { cues: expected } = new Site(example).find('episodes', exampleIds.episode)!;
    expect(cues.map(cueOf).map(oneLine)).toEqual(expected.map(oneLine));
  });

  const cue = (text: string, more: Partial<Cue> = {}): Cue => ({ start: 1, end: 2, text, ...more });
  const long = 'Një fjali e gjatë që nuk hyn në një rresht të vetëm, prandaj ndahet mes fjalëve. ';

  test.each<[string, Cue]>([
    ['markup', cue('<v Tjetër>A</v> <script>alert(1)</script> <dhe> & &lt; &amp;')],
    ['an arrow', cue('a --> b\n00:00:05.000 --> 00:00:06.000\nc')],
    ['empty lines', cue('a\n\n\nb\r\n\r\nc\r\r\u2028d')],
    ['words of the format', cue('WEBVTT\nNOTE a\nSTYLE\n::cue{}')],
    ['quotes, marks and an emoji', cue('„Ç’është“ "kjo" 👩‍👩‍👧 ë')],
    ['many words', cue(long.repeat(3).trim())],
    ['many words of a long name', cue(long.repeat(3).trim(), { voice: 'Një emër prej tridhjetë shenja' })],
    ['a word without an end', cue('a'.repeat(300))],
    ['a word of signs', cue('&<'.repeat(150), { voice: 'A' })],
    ['a name with markup', cue('a', { voice: '<b>&„A“ --> B>' })],
    ['a late moment', cue('a', { start: 356_399.001, end: 356_399.999 })],
    ['a part of a second that is none in binary', cue('a', { start: 1.005, end: 4.35 })],
  ])('of %s read as they were written', async (_, written) => {
    const text = writeWebVtt([written, cue('pas', { start: 359_998, end: 359_999 })]);
    const { cues, errors } = await parse(text);
    expect(errors).toEqual([]);
    expect(cues).toHaveLength(2);
    const spaces = (each: Cue) => ({ ...each, text: each.text.replaceAll(/\s/g, '') });
    expect(spaces(cueOf(cues[0]!))).toEqual(spaces(written));
    expect(text.split('\n').filter((line) => line.length > 65)).toEqual([]);
    expect(text).not.toMatch(/\n\n\n|\r|\u2028/);
    expect(text.match(/-->/g)).toHaveLength(2);
  });

  test('break lines between words', () => {
    const lines = writeWebVtt([cue(long.repeat(3).trim(), { voice: 'Hëna 7' })])
      .split('\n')
      .slice(3, -1);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join(' ')).toBe(`<v Hëna 7>${long.repeat(3).trim()}`);
  });

  test('hold no control characters, and nothing of a cue without words', async () => {
    const text = writeWebVtt([
      cue('a\u0000\u0008b\tc', { voice: 'D\u001bE' }),
      cue('\u0000', { start: 3, end: 4 }),
    ]);
    expect(text).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v DE>ab c\n');
  });

  test('end after they begin', async () => {
    const { cues, errors } = await parse(writeWebVtt([cue('a', { start: 1, end: 1.0001 })]));
    expect(errors).toEqual([]);
    expect(cues[0]).toMatchObject({ startTime: 1, endTime: 1.001 });
  });
});

describe('a transcript as text', () => {
  test('says who speaks, turn by turn, and ends with the help line', async () => {
    const { text, path, contentType } = await read('transcript', {}, 'text');
    expect(path).toBe('podkast/zeri-yne/kur-grupi-kthehet.txt');
    expect(contentType).toBe('text/plain; charset=utf-8');
    expect(text.split('\n\n')).toEqual([
      'Zëri ynë\nKur grupi i klasës kthehet kundër dikujt',
      'Zog Mali: Përshëndetje! Ky është „Zëri ynë“.',
      'Hëna 7: Sot flasim për grupin e klasës që befas u kthye kundër njërit.',
      'Zog Mali: E para: nuk je vetëm <dhe> ke të drejtë & zë.',
      'Merr 116 111, falas, në çdo orë.',
      'Të duhet dikush që të dëgjon? Telefono ALO 116 111. Diçka në internet të shqetëson? Raporto: https://isigurt.al/raporto\n',
    ]);
  });

  test('joins what one voice says, in paragraphs that can be read', async () => {
    const sentence = 'Një fjali e shkurtër. '.repeat(5).trim();
    const cues = Array.from({ length: 20 }, (_, index) => ({
      start: index,
      end: index + 1,
      voice: 'A',
      text: sentence,
    }));
    const people = [{ role: 'host' as const, alias: 'A' }];
    const { text } = await read('transcript', { cues, people }, 'text');
    const paragraphs = text.split('\n\n').slice(1, -1);
    expect(paragraphs.length).toBe(4);
    expect(paragraphs.every((each) => each.startsWith('A: Një') && each.length < 700)).toBe(true);
  });
});

test.each(['vtt', 'text'] as const)('a voice that is nobody’s alias goes unnamed: %s', async (format) => {
  const people = [{ role: 'host' as const, alias: 'Zog Mali' }, { role: 'guest' as const }];
  const { text } = await read('transcript', { people }, format);
  expect(text).toContain('Zog Mali');
  expect(text).toContain('Sot flasim');
  expect(text).not.toContain('Hëna 7');
});

describe('chapters', () => {
  test('are those of the language that is spoken', async () => {
    const { text, path, contentType } = await read('chapters');
    expect(path).toBe('podkast/zeri-yne/kur-grupi-kthehet.json');
    expect(contentType).toBe('application/json+chapters; charset=utf-8');
    expect(JSON.parse(text)).toEqual({
      version: '1.2.0',
      title: 'Kur grupi i klasës kthehet kundër dikujt',
      podcastName: 'Zëri ynë',
      chapters: [
        { startTime: 0, title: 'Përshëndetje' },
        { startTime: 11.5, title: 'Çfarë mund të bësh' },
        { startTime: 20, title: 'Kush të dëgjon' },
      ],
    });
    const english = await read('chapters', { spokenLanguage: 'en' });
    expect(english.path).toBe('en/podcast/our-voice/when-the-chat-turns.json');
    expect(english.text).toContain('"Who listens"');
  });
});
