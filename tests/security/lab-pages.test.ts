import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type Snapshot, themes } from '@bashke/content';
import { exampleSnapshot } from '@bashke/content/examples';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parcelOf } from '../../packages/publisher/src/testing/workbench.ts';
import { writeExampleMedia } from '../examples/media.ts';
import { PublishingProcesses } from '../running/publishing.ts';

/** What a browser would run, if it were let; and marks that end what they stand in. */
const MARKUP = `"'><script>alert(7391)</script><img src=x onerror=alert(7391)>]]>-->`;
/** The text of a field, with as much of the attack as it takes. */
const attacked = (text: string, max: number) => `${text.slice(0, max - MARKUP.length)}${MARKUP}`;
const short = '<img src=x onerror=a()>';

type Written = Snapshot['documents'][number];

/** The same documents as people would write them who want to break the pages. */
function attack(document: Written): Written {
  if (document.collection === 'recordings') return document;
  if (document.collection === 'episodes') {
    const people = document.people.map((person) => ({
      ...person,
      ...(person.alias !== undefined && { alias: `${person.alias.slice(0, 4)}${short}` }),
      ...(person.school !== undefined && { school: attacked(person.school, 120) }),
    }));
    const cues = document.cues.map(({ voice, ...cue }, index) => ({
      ...cue,
      ...(voice !== undefined && { voice: `${voice.slice(0, 4)}${short}` }),
      text:
        index < 3
          ? attacked(`${cue.text}\n\n00:00:01.000 --> 00:00:02.000\nNOTE x\n\nSTYLE\n::cue{}\n\n`, 300)
          : cue.text,
    }));
    return {
      ...document,
      people,
      cues,
      texts: mapTexts(document.texts, (texts) => ({
        ...texts,
        title: attacked(texts.title, 120),
        summary: attacked(texts.summary, 300),
        chapters: texts.chapters.map((chapter) => ({
          ...chapter,
          title: `${chapter.title.slice(0, 20)}${short}`,
        })),
      })),
    };
  }
  if (document.collection === 'series') {
    return {
      ...document,
      author: attacked(document.author, 120),
      texts: mapTexts(document.texts, (texts) => ({
        ...texts,
        title: attacked(texts.title, 120),
        summary: attacked(texts.summary, 300),
        description: attacked(texts.description ?? '', 3000),
      })),
    };
  }
  if (document.collection === 'resources') {
    return {
      ...document,
      texts: mapTexts(document.texts, (texts) => ({
        ...texts,
        title: attacked(texts.title, 120),
        summary: attacked(texts.summary, 300),
        about: attacked(texts.about ?? '', 2000),
      })),
    };
  }
  return document;
}

const mapTexts = <T extends object>(texts: T, change: (each: NonNullable<T[keyof T]>) => object): T =>
  Object.fromEntries(
    Object.entries(texts).map(([language, each]) => [language, change(each as NonNullable<T[keyof T]>)]),
  ) as T;

describe('what is written to break a page is text', () => {
  const example = exampleSnapshot({ theme: themes[0] });
  const snapshot: Snapshot = { ...example, documents: example.documents.map(attack) };
  let processes: PublishingProcesses;
  let files: [name: string, text: string][] = [];

  beforeAll(async () => {
    processes = await PublishingProcesses.start();
    await writeExampleMedia(snapshot, processes.data.media);
    const answer = await fetch(`${processes.publisher}/campaigns/${snapshot.campaign.id}/publish`, {
      method: 'POST',
      headers: { authorization: `Bearer ${processes.data.secrets.publisherToken}` },
      body: JSON.stringify(parcelOf(snapshot)),
    });
    expect((await answer.text()).trim().split('\n').at(-1)).toContain('"type":"live"');
    const folder = realpathSync(path.join(processes.data.live, snapshot.campaign.slug, 'current'));
    files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(html|xml|vtt|txt|json|svg|webmanifest)$/u.test(entry.name))
      .map(({ parentPath, name }) => {
        const place = path.join(parentPath, name);
        return [path.relative(folder, place), readFileSync(place, 'utf8')];
      });
  });
  afterAll(() => processes?.close());

  const those = (pattern: RegExp) => files.filter(([name]) => pattern.test(name));

  it('on pages: no element and no attribute is of their making', () => {
    const found = those(/\.html$/u).filter(([, text]) => /alert\(7391\)|onerror=a\(\)/u.test(text));
    expect(found.length).toBeGreaterThan(6);
    for (const [name, text] of found) {
      const tags = text.replaceAll(/="[^"]*"/gu, '=""');
      expect(tags.match(/<script>alert|<img src=x/u), name).toBeNull();
      expect(tags.match(/<[a-z][^>]*\son[a-z]+\s*=/iu)?.[0], name).toBeUndefined();
    }
  });
  it('in scripts of pages: what they hold as data ends where it ends', () => {
    for (const [name, text] of those(/\.html$/u)) {
      for (const [, content] of text
        .replaceAll(/="[^"]*"/gu, '')
        .matchAll(/<script\b[^>]*>([^]*?)<\/script>/gu)) {
        if (/^\s*[[{]/u.test(content!)) expect(() => JSON.parse(content!) as unknown, name).not.toThrow();
        else expect(content, name).not.toContain('alert(7391)');
      }
    }
  });
  it('in feeds and pictures, which are XML that any reader takes', () => {
    const found = those(/\.(xml|svg)$/u);
    expect(found.filter(([, text]) => text.includes('alert(7391)')).length).toBeGreaterThan(0);
    for (const [name, text] of found) {
      const parser = new SaxesParser();
      const elements = new Set<string>();
      parser.on('opentag', (tag) => elements.add(tag.name));
      // What a reader of podcasts shows as a page.
      parser.on('cdata', (html) => expect(html.match(/<script|<img/u), name).toBeNull());
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(text).close();
      expect(elements.has('script') || elements.has('img'), name).toBe(false);
    }
  });
  it('in transcripts: no line of theirs is taken for a time, a note or a style', () => {
    const transcripts = those(/\.vtt$/u);
    expect(transcripts.length).toBeGreaterThan(0);
    for (const [name, text] of transcripts) {
      expect(text.match(/<script|<img/u), name).toBeNull();
      for (const block of text.split('\n\n').slice(1)) {
        const lines = block.split('\n').filter((line) => line !== '');
        expect(lines.filter((line) => line.includes('-->')).length, name).toBeLessThanOrEqual(1);
        if (/^(?:STYLE|REGION)\b/u.test(block))
          expect(text.indexOf('-->')).toBeGreaterThan(text.indexOf(block));
      }
    }
  });
  it('in what the search reads: words, in JSON that is sent as JSON', async () => {
    const index = those(/\.json$/u).filter(([, text]) => text.includes('alert(7391)'));
    expect(index.length).toBeGreaterThan(0);
    for (const [name, text] of index) {
      expect(() => JSON.parse(text) as unknown, name).not.toThrow();
      const answer = await fetch(`${processes.sites}/${snapshot.campaign.slug}/${name}`);
      expect(answer.headers.get('Content-Type'), name).toContain('json');
      expect(answer.headers.get('X-Content-Type-Options'), name).toBe('nosniff');
    }
  });
});
