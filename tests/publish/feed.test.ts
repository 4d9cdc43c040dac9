import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Site, type Snapshot } from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { parseText } from 'media-captions';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRules } from '../../sites/src/files/testing/feed-rules.ts';
import {
  childOf,
  childrenOf,
  type Element,
  everyElement,
  readXml,
} from '../../sites/src/files/testing/xml.ts';
import { writeExampleMedia } from '../examples/media.ts';
import { type Microsites, startMicrosites } from '../running/microsites.ts';

let microsites: Microsites;
let snapshot: Snapshot;
let feed: Element;
let items: Element[];

beforeAll(async () => {
  snapshot = await withTrueLengths(withCover(exampleSnapshot({ theme: 'ze' })));
  microsites = await startMicrosites([snapshot]);
  feed = childOf(readXml(await (await visit('podkast/zeri-yne.xml')).text()), 'channel');
  items = childrenOf(feed, 'item');
});
afterAll(() => microsites?.close());

/** The snapshot with a picture as cover of its series. */
function withCover(example: Snapshot): Snapshot {
  const picture = new Site(example).find('media', exampleIds.picture);
  if (picture?.kind !== 'image') throw new Error('the example picture is no picture');
  const cover = {
    ...picture,
    id: 'media-cover',
    width: 1500,
    height: 1500,
    variants: [
      { format: 'jpeg' as const, width: 640, height: 640, bytes: 1000, file: 'media-cover-640.jpg' },
    ],
    master: { format: 'jpeg' as const, bytes: 9000, file: 'media-cover.jpg' },
  };
  const documents = example.documents.map((document) =>
    document.id === exampleIds.series && document.collection === 'series'
      ? { ...document, cover: cover.id }
      : document,
  );
  return { ...example, documents: [...documents, cover] };
}

/** The snapshot with the lengths of the files that stand in for its recordings, as the intake would have written them. */
async function withTrueLengths(example: Snapshot): Promise<Snapshot> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bashke-feed-'));
  try {
    await writeExampleMedia(example, folder);
    const documents = await Promise.all(
      example.documents.map(async (document) => {
        if (document.collection !== 'recordings') return document;
        const sources = await Promise.all(
          document.sources.map(async (source) => ({
            ...source,
            bytes: (await stat(path.join(folder, source.file))).size,
          })),
        );
        return { ...document, sources };
      }),
    );
    return { ...example, documents };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where a directory finds the campaign, as the feed itself says. */
const origin = () => new URL(childOf(feed, 'link').text).origin;

/** Asks the web server for a file of the campaign, by its path or by the address that the feed gives. */
function visit(address: string, init?: RequestInit): Promise<Response> {
  const file = /^https?:/.test(address) ? address.slice(origin().length + 1) : address;
  return fetch(`${microsites.address}/${snapshot.campaign.slug}/${file}`, init);
}

const typeOf = (response: Response) => response.headers.get('content-type');
const everyAttribute = (element: Element, tag: string, attribute: string) =>
  everyElement(element)
    .filter(({ name }) => name === tag)
    .map(({ attributes }) => attributes[attribute]!);

describe('the feed, as a directory fetches it', () => {
  it('breaks none of their rules', async () => {
    const response = await visit('podkast/zeri-yne.xml');
    expect(response.status).toBe(200);
    expect(typeOf(response)).toBe('application/rss+xml; charset=utf-8');
    expect(brokenRules(await response.text())).toEqual([]);
    expect(items).toHaveLength(3);
  });

  it('says where it is', () => {
    expect(childOf(feed, 'atom:link').attributes['href']).toBe(`${origin()}/podkast/zeri-yne.xml`);
  });

  it('is not sent again as long as it is the same', async () => {
    const first = await visit('podkast/zeri-yne.xml');
    const tag = first.headers.get('etag')!;
    const second = await visit('podkast/zeri-yne.xml', { headers: { 'if-none-match': tag } });
    expect(second.status).toBe(304);
  });

  it('is answered to HEAD', async () => {
    const response = await visit('podkast/zeri-yne.xml', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('is there for the series of this campaign alone', async () => {
    const { series } = new Site(snapshot);
    expect(series.map(({ id }) => id)).toEqual([exampleIds.series]);
    expect((await visit('podkast.xml')).status).toBe(404);
    expect((await visit('en/podcast/our-voice.xml')).status).toBe(404);
  });

  it('leads to nothing that is not there', async () => {
    const notes = childrenOf(feed, 'description').concat(items.map((item) => childOf(item, 'description')));
    const addresses = new Set([
      ...everyElement(feed).flatMap(({ attributes: { url, href } }) => [url, href]),
      ...[feed, ...items].map((part) => childOf(part, 'link').text),
      ...notes.flatMap(({ text }) => everyAttribute(readXml(`<p>${text}</p>`), 'a', 'href')),
    ]);
    const own = [...addresses].filter((address): address is string => address?.startsWith(origin()) ?? false);
    expect(own.length).toBeGreaterThan(12);
    for (const address of own) {
      const response = await visit(address, { method: 'HEAD' });
      expect([address, response.status]).toEqual([address, 200]);
    }
  });
});

describe('an enclosure', () => {
  it('is answered to HEAD with its type and length', async () => {
    for (const item of items) {
      const { url, length, type } = childOf(item, 'enclosure').attributes;
      const response = await visit(url!, { method: 'HEAD' });
      expect(response.status).toBe(200);
      expect(typeOf(response)).toBe(type);
      expect(response.headers.get('content-length')).toBe(length);
      expect(response.headers.get('accept-ranges')).toBe('bytes');
      expect(response.headers.get('content-encoding')).toBeNull();
    }
  });

  it('is sent whole, and in parts', async () => {
    const { url, length } = childOf(items[1]!, 'enclosure').attributes;
    const whole = Buffer.from(await (await visit(url!)).arrayBuffer());
    expect(whole.byteLength).toBe(Number(length));
    const ranges: [string, Buffer, string][] = [
      ['bytes=0-1', whole.subarray(0, 2), `bytes 0-1/${length}`],
      ['bytes=100-199', whole.subarray(100, 200), `bytes 100-199/${length}`],
      ['bytes=-50', whole.subarray(-50), `bytes ${Number(length) - 50}-${Number(length) - 1}/${length}`],
      [
        `bytes=${Number(length) - 3}-`,
        whole.subarray(-3),
        `bytes ${Number(length) - 3}-${Number(length) - 1}/${length}`,
      ],
    ];
    for (const [range, bytes, contentRange] of ranges) {
      const response = await visit(url!, { headers: { range } });
      expect([range, response.status]).toEqual([range, 206]);
      expect(response.headers.get('content-range')).toBe(contentRange);
      expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), bytes)).toBe(0);
    }
    const beyond = await visit(url!, { headers: { range: `bytes=${length}-` } });
    expect(beyond.status).toBe(416);
  });
});

describe('what goes with an episode', () => {
  const episode = () => items.find((item) => childrenOf(item, 'podcast:chapters').length > 0)!;
  const fileOf = (type: string) =>
    visit(
      childrenOf(episode(), 'podcast:transcript').find(({ attributes }) => attributes['type'] === type)!
        .attributes['url']!,
    );

  it.each(['text/vtt', 'text/html', 'text/plain'])(
    'a transcript that is %s, for players on other sites too',
    async (type) => {
      const response = await fileOf(type);
      expect(response.status).toBe(200);
      expect(typeOf(response)).toBe(`${type}; charset=utf-8`);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    },
  );

  it('its captions are what is said in it', async () => {
    const { cues, errors } = await parseText(await (await fileOf('text/vtt')).text(), {
      type: 'vtt',
      strict: true,
      errors: true,
    });
    const { cues: said } = new Site(snapshot).find('episodes', exampleIds.episode)!;
    expect(errors).toEqual([]);
    expect(cues.map(({ startTime, endTime }) => [startTime, endTime])).toEqual(
      said.map(({ start, end }) => [start, end]),
    );
  });

  it.each(['text/html', 'text/plain'])('its words are in the transcript that is %s', async (type) => {
    const text = await (await fileOf(type)).text();
    expect(text).toContain('Zog Mali');
    expect(text).toContain('që befas u kthye kundër njërit');
    expect(text).toContain('116 111');
    expect(text).not.toContain('Shkolla e shembullit');
  });

  it('its chapters, for players on other sites too', async () => {
    const { url } = childOf(episode(), 'podcast:chapters').attributes;
    const response = await visit(url!);
    expect(typeOf(response)).toBe('application/json+chapters');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({ version: '1.2.0', chapters: [{ startTime: 0 }, {}, {}] });
  });
});

describe('the cover', () => {
  const pictureAt = async (address: string) => {
    const head = await visit(address, { method: 'HEAD' });
    const bytes = await (await visit(address)).arrayBuffer();
    const { width, height, space } = await sharp(Buffer.from(bytes)).metadata();
    return { status: head.status, type: typeOf(head), width, height, space };
  };

  it('is the picture that staff chose, in full size', async () => {
    const [href, ...others] = new Set(everyAttribute(feed, 'itunes:image', 'href'));
    expect(others).toEqual([]);
    expect(href).toBe(`${origin()}/media/media-cover.jpg`);
    expect(await pictureAt(href!)).toEqual({
      status: 200,
      type: 'image/jpeg',
      width: 1500,
      height: 1500,
      space: 'srgb',
    });
  });

  it('is drawn as a square that directories take, for when there is none', async () => {
    expect(await pictureAt('podkast/zeri-yne.png')).toEqual({
      status: 200,
      type: 'image/png',
      width: 1400,
      height: 1400,
      space: 'srgb',
    });
  });
});
