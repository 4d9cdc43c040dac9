import {
  type Campaign,
  type Episode,
  parseSnapshot,
  type Series,
  Site,
  type Snapshot,
  View,
} from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { describe, expect, test } from 'vitest';
import { files } from './index.ts';
import { brokenRules } from './testing/feed-rules.ts';
import { childOf, childrenOf, type Element, everyElement, readXml } from './testing/xml.ts';

interface Changes {
  campaign?: Partial<Campaign>;
  series?: Partial<Series>;
  episode?: Partial<Episode>;
}

const example = exampleSnapshot({ theme: 'loje' });

/** The example with its campaign, its series or its first episode changed. */
const changed = ({ campaign, series, episode }: Changes): Snapshot => ({
  ...example,
  campaign: { ...example.campaign, ...campaign },
  documents: example.documents.map((document) => {
    if (document.id === exampleIds.series) return { ...document, ...series } as Series;
    return document.id === exampleIds.episode ? ({ ...document, ...episode } as Episode) : document;
  }),
});

async function feedOf(snapshot: Snapshot): Promise<string> {
  const site = new Site(snapshot);
  const route = site.routes.find(({ kind }) => kind === 'feed')!;
  const { body } = await files.feed(new View(site, route), {});
  return new TextDecoder().decode(body);
}
const channelOf = async (snapshot: Snapshot) => childOf(readXml(await feedOf(snapshot)), 'channel');
const find = <C extends 'series' | 'episodes'>(collection: C, id: string) =>
  new Site(example).find(collection, id)!;
const series = find('series', exampleIds.series);
const episode = find('episodes', exampleIds.episode);
const itemOf = (channel: Element, guid = episode.guid) =>
  childrenOf(channel, 'item').find((item) => childOf(item, 'guid').text === guid)!;
/** A description as it is read. */
const proseOf = (part: Element) =>
  readXml(`<p>${childOf(part, 'description').text.replaceAll('</p><p>', '</p>\n<p>')}</p>`).prose;

const bad = 'A <dhe> B & „C“ "D" \'E\' ]]> 👩‍👩‍👧 <script>alert(1)</script>';
const help = /Telefono ALO 116 111\. .*Raporto: isigurt\.al\/raporto$/;
const long = 'Fjalë & fjalë, ë ç „thonjëza“. '.repeat(80).trim();

describe('a feed breaks no rule', () => {
  const { sq, en } = series.texts;
  test.each<[string, Changes]>([
    ['of the example', {}],
    ['without an e-mail address', { campaign: { contact: {} } }],
    ['in English', { series: { spokenLanguage: 'en' } }],
    ['of an episode in another language', { episode: { spokenLanguage: 'en' } }],
    ['in a category inside another', { series: { category: 'education-for-kids' } }],
    [
      'with markup in every text',
      {
        series: { author: bad, texts: { sq: { ...sq!, title: bad, description: bad }, en: en! } },
        episode: { texts: { sq: { ...episode.texts.sq!, title: bad, summary: bad, chapters: [] } } },
      },
    ],
    ['with a long description', { series: { texts: { sq: { ...sq!, description: long.slice(0, 2900) } } } }],
    ['with nothing but signs', { series: { texts: { sq: { ...sq!, description: '&'.repeat(3000) } } } }],
    ['with many signs', { series: { texts: { sq: { ...sq!, description: '& < > " '.repeat(375) } } } }],
  ])('%s', async (_, changes) => {
    expect(brokenRules(await feedOf(changed(changes)))).toEqual([]);
  });
});

describe('the rules see what is wrong', () => {
  const at = ` (${episode.texts.sq!.title})`;
  const enclosure = 'media/recording-example.mp3';
  test.each<[string, RegExp | string, string, string]>([
    ['another version', 'version="2.0"', 'version="0.9"', 'RSS 2.0'],
    ['no link to itself', /<atom:link .*\/>/, '', 'PSP-1: atom:link names the feed itself'],
    ['no cover', /<itunes:image .*\/>/, '', 'PSP-1: itunes:image'],
    ['no author', /<itunes:author>.*/, '', 'PSP-1: itunes:author'],
    ['no language', /<language>.*/, '', 'PSP-1: language by ISO 639'],
    ['no lock', /<podcast:locked.*/, '', 'PSP-1: podcast:locked'],
    ['an invented category', 'Kids &amp; Family', 'Kids', 'PSP-1: itunes:category of Apple’s list'],
    ['two titles', '<title>', '<title>A</title><title>', 'PSP-1: title'],
    ['the hour', '<generator>', '<lastBuildDate/><generator>', 'the same bytes at any hour'],
    ['a heading', '<p>Çdo', '<h2>A</h2><p>Çdo', 'PSP-1: description, 4,000 bytes at most'],
    ['a handler', '<p>Çdo', '<p onclick="a()">Çdo', 'PSP-1: description, 4,000 bytes at most'],
    ['too much', '<p>Çdo', `<p>${'ë'.repeat(2000)}Çdo`, 'PSP-1: description, 4,000 bytes at most'],
    ['a guid twice', episode.guid, '0a4b6a0c-7a9e-4a36-9a5e-0c8f0d9f1a02', 'Apple: each guid once'],
    ['an enclosure twice', enclosure, 'media/recording-long.mp3', 'Apple: each enclosure once'],
    [
      'a relative enclosure',
      /https:[^"]*recording-example/,
      'x',
      `PSP-1: enclosure with address, length and type${at}`,
    ],
    [
      'a space before a name',
      '<title>Kur',
      '<title> Kur',
      'PSP-1: values of 255 characters at most, no spaces around them',
    ],
    ['the wrong day', 'Tue, 10 Feb', 'Mon, 10 Feb', `PSP-1: pubDate by RFC 2822${at}`],
    [
      'minutes',
      '<itunes:duration>92<',
      '<itunes:duration>1:32<',
      `PSP-1: itunes:duration in whole seconds${at}`,
    ],
    ['a person’s page', '"guest">', '"guest" href="https://a.al/">', `people by alias alone${at}`],
    [
      'a place',
      '<podcast:person',
      '<podcast:location>Tiranë</podcast:location><podcast:person',
      'no podcast:location',
    ],
  ])('%s', async (_, part, instead, rule) => {
    const xml = await feedOf(example);
    const broken = xml.replace(part, instead);
    expect(broken).not.toBe(xml);
    expect(brokenRules(broken)).toContain(rule);
  });
});

describe('what a feed says', () => {
  test('is the series, in the language that is spoken', async () => {
    const channel = await channelOf(changed({ series: { spokenLanguage: 'en' } }));
    const { origin } = example.campaign;
    expect(childOf(channel, 'title').text).toBe(series.texts.en!.title);
    expect(childOf(channel, 'language').text).toBe('en');
    expect(childOf(channel, 'link').text).toBe(`${origin}/en/podcast/our-voice.html`);
    expect(childOf(channel, 'atom:link').attributes['href']).toBe(`${origin}/en/podcast/our-voice.xml`);
    expect(childOf(channel, 'podcast:guid').text).toBe(series.guid);
    expect(childrenOf(channel, 'item').map((item) => childOf(item, 'guid').text)).not.toContain(
      find('episodes', exampleIds.trailer).guid,
    );
  });

  test('is every episode, the newest first', async () => {
    const items = childrenOf(await channelOf(example), 'item');
    expect(items.map((item) => childOf(item, 'title').text)).toEqual(
      [exampleIds.longEpisode, exampleIds.episode, exampleIds.trailer].map(
        (id) => find('episodes', id).texts.sq!.title,
      ),
    );
  });

  test('is the recording and what goes with it, by their addresses', async () => {
    const item = itemOf(await channelOf(example));
    const { origin } = example.campaign;
    const stem = `${origin}/podkast/zeri-yne/kur-grupi-kthehet`;
    expect(childOf(item, 'enclosure').attributes).toEqual({
      url: `${origin}/media/recording-example.mp3`,
      length: '540000',
      type: 'audio/mpeg',
    });
    expect(childOf(item, 'itunes:duration').text).toBe('92');
    expect(childrenOf(item, 'podcast:transcript').map(({ attributes }) => attributes)).toEqual([
      { url: `${stem}.vtt`, type: 'text/vtt', language: 'sq' },
      { url: `${stem}.txt`, type: 'text/plain', language: 'sq' },
      { url: `${stem}-transcript.html`, type: 'text/html', language: 'sq' },
    ]);
    expect(childOf(item, 'podcast:chapters').attributes['url']).toBe(`${stem}.json`);
    expect(childOf(item, 'podcast:season').text).toBe('1');
    expect(childOf(item, 'itunes:episode').text).toBe('2');
  });

  test('is what an episode lacks, too: no number, no transcript, no chapters', async () => {
    const item = itemOf(await channelOf(example), find('episodes', exampleIds.trailer).guid);
    expect(item.children.map(({ name }) => name)).not.toContain('itunes:episode');
    expect(item.children.map(({ name }) => name).join()).not.toMatch(/transcript|chapters/);
    expect(childOf(item, 'itunes:episodeType').text).toBe('trailer');
  });

  test('leads to no transcript in a language that the microsite does not have', async () => {
    const campaign = { languages: ['sq' as const] };
    const item = itemOf(await channelOf(changed({ campaign, episode: { spokenLanguage: 'en' } })));
    expect(item.children.map(({ name }) => name).join()).not.toMatch(/transcript|chapters/);
  });

  test('names people by alias, and nobody where there is none; never a school', async () => {
    const xml = await feedOf(example);
    const people = childrenOf(itemOf(childOf(readXml(xml), 'channel')), 'podcast:person');
    expect(people.map(({ text, attributes }) => [text, attributes])).toEqual([
      ['Zog Mali', { role: 'host' }],
      ['Hëna 7', { role: 'guest' }],
    ]);
    expect(xml).not.toMatch(/shkolla e shembullit|Tiranë|\+355/i);
  });

  test('tells how to prove that the podcast is ours only where there is an address for it', async () => {
    const channel = await channelOf(example);
    expect(childOf(channel, 'podcast:locked').attributes).toEqual({ owner: 'info@shembull.al' });
    const without = await channelOf(changed({ campaign: { contact: { phone: '+35542242264' } } }));
    expect(childOf(without, 'podcast:locked').attributes).toEqual({});
    expect(childrenOf(without, 'itunes:owner')).toEqual([]);
  });

  test('a part of a category lies in its category', async () => {
    const channel = await channelOf(changed({ series: { category: 'parenting' } }));
    const category = childOf(channel, 'itunes:category');
    expect(category.attributes).toEqual({ text: 'Kids & Family' });
    expect(childOf(category, 'itunes:category').attributes).toEqual({ text: 'Parenting' });
  });
});

describe('texts', () => {
  test('mean the same to whoever reads them, whatever signs are in them', async () => {
    const texts = { sq: { ...series.texts.sq!, title: bad, description: `${bad}\n\n${bad}` } };
    const text = { ...episode.texts.sq!, title: bad, summary: bad };
    const people = [{ role: 'guest' as const, alias: '<b>A & „B“</b>' }];
    const xml = await feedOf(
      changed({ series: { texts, author: bad }, episode: { texts: { sq: text }, people } }),
    );
    const channel = childOf(readXml(xml), 'channel');
    expect(childOf(channel, 'title').text).toBe(bad);
    expect(childOf(channel, 'itunes:author').text).toBe(bad);
    expect(proseOf(channel).split('\n').slice(0, 2)).toEqual([bad, bad]);
    const item = itemOf(channel);
    expect(childOf(item, 'title').text).toBe(bad);
    expect(proseOf(item).split('\n')[0]).toBe(bad);
    expect(childOf(item, 'podcast:person').text).toBe('<b>A & „B“</b>');
  });

  test('hold no control characters and no halves of characters', async () => {
    const title = 'A\u0000B\u0008C\u001bD\u0085E\ufffeF\tG \ud83d H';
    const text = { ...episode.texts.sq!, title, summary: title, notes: undefined };
    const xml = await feedOf(changed({ episode: { texts: { sq: text } } }));
    expect(brokenRules(xml)).toEqual([]);
    const item = itemOf(childOf(readXml(xml), 'channel'));
    expect(childOf(item, 'title').text).toBe('ABCDEF G \ufffd H');
    expect(proseOf(item).split('\n')[0]).toBe('ABCDEF G \ufffd H');
  });

  test('a title of 300 characters never comes this far', () => {
    const text = { ...episode.texts.sq!, title: 'a'.repeat(300) };
    expect(() => parseSnapshot(changed({ episode: { texts: { sq: text } } }))).toThrow('too-long');
    const longest = { ...episode.texts.sq!, title: 'ë'.repeat(120) };
    expect(() => parseSnapshot(changed({ episode: { texts: { sq: longest } } }))).not.toThrow();
  });

  test.each<[string, string]>([
    ['a short one', 'Shkurt.'],
    ['a long one', long.slice(0, 2900)],
    ['nothing but signs', '&'.repeat(3000)],
    ['many paragraphs', 'a\n'.repeat(1500)],
  ])('end with the help line: %s', async (_, description) => {
    const texts = { sq: { ...series.texts.sq!, description } };
    const channel = await channelOf(changed({ series: { texts } }));
    expect(proseOf(channel)).toMatch(help);
    expect(childOf(channel, 'description').text).toContain('<a href="tel:116111">ALO 116 111</a>');
  });

  test('are cut between words, and say so', async () => {
    const words = Array.from({ length: 420 }, (_, index) => `fjala${index}&`).join(' ');
    const texts = { sq: { ...series.texts.sq!, description: words } };
    const [first] = proseOf(await channelOf(changed({ series: { texts } }))).split('\n');
    expect(first).toMatch(/ fjala\d+& …$/);
    expect(words.startsWith(first!.replace(/ …$/, ''))).toBe(true);
    expect(first!.length).toBeGreaterThan(2000);
  });

  test('of notes keep their paragraphs, lists and links, which lead there from anywhere', async () => {
    const link = (target: object, text: string) => ({
      type: 'link',
      target,
      children: [{ type: 'text', text }],
    });
    const words = (text: string) => [{ type: 'text', text, bold: true }];
    const notes = [
      { type: 'heading', level: 1, children: words('Kreu') },
      {
        type: 'paragraph',
        children: [
          link({ kind: 'page', page: exampleIds.news }, 'lajme'),
          { type: 'line-break' },
          ...words('b'),
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          { children: words('a'), list: { type: 'list', ordered: false, items: [{ children: words('b') }] } },
        ],
      },
      { type: 'rule' },
      { type: 'quotation', children: [link({ kind: 'document', media: exampleIds.document }, 'pdf')] },
    ] as NonNullable<Episode['texts']['sq']>['notes'];
    const xml = await feedOf(changed({ episode: { texts: { sq: { ...episode.texts.sq!, notes } } } }));
    expect(brokenRules(xml)).toEqual([]);
    const { origin } = example.campaign;
    expect(xml).toContain(
      [
        '<p>Kreu</p>',
        `<p><a href="${origin}/nisi-fushata.html">lajme</a> b</p>`,
        '<ol><li>a<ul><li>b</li></ul></li></ol>',
        `<p><a href="${origin}/media/${exampleIds.document}.pdf">pdf</a></p>`,
      ].join(''),
    );
  });
});

describe('the cover', () => {
  const picture = (width: number, height: number, master = true) => ({
    ...example,
    documents: changed({ series: { cover: exampleIds.picture } }).documents.map((document) =>
      document.id === exampleIds.picture && document.collection === 'media' && document.kind === 'image'
        ? {
            ...document,
            width,
            height,
            ...(master && { master: { format: 'jpeg' as const, bytes: 10, file: 'cover-master.jpg' } }),
          }
        : document,
    ),
  });
  test.each<[string, Snapshot, string]>([
    ['a large square picture', picture(1400, 1400), 'media/cover-master.jpg'],
    ['the largest that is taken', picture(3000, 3000), 'media/cover-master.jpg'],
    ['too small a picture', picture(1399, 1399), 'podkast/zeri-yne.png'],
    ['too large a picture', picture(3001, 3001), 'podkast/zeri-yne.png'],
    ['a picture that is no square', picture(1600, 1400), 'podkast/zeri-yne.png'],
    ['a picture without its full size', picture(1400, 1400, false), 'podkast/zeri-yne.png'],
    ['none', example, 'podkast/zeri-yne.png'],
  ])('%s', async (_, snapshot, file) => {
    const covers = everyElement(await channelOf(snapshot)).filter(({ name }) => name === 'itunes:image');
    expect(covers.length).toBe(4);
    expect(new Set(covers.map(({ attributes }) => attributes['href']))).toEqual(
      new Set([`${example.campaign.origin}/${file}`]),
    );
  });

  test('that is a document is a problem', async () => {
    await expect(feedOf(changed({ series: { cover: exampleIds.document } }))).rejects.toThrow(
      'reference-wrong-kind',
    );
  });
});

test('an episode without an MP3 is a problem that names it', async () => {
  const documents = example.documents.map((document) =>
    document.collection === 'recordings' && document.id === episode.recording
      ? { ...document, sources: document.sources.filter(({ format }) => format !== 'mp3') }
      : document,
  );
  await expect(feedOf({ ...example, documents })).rejects.toMatchObject({
    problems: [
      {
        code: 'recording-not-audio',
        place: { collection: 'episodes', id: episode.id, field: ['recording'] },
      },
    ],
  });
});

test('the identities stay when titles, addresses and the domain change', async () => {
  const identitiesOf = (channel: Element) =>
    everyElement(channel)
      .filter(({ name }) => name === 'guid' || name === 'podcast:guid')
      .map(({ text }) => text);
  const { sq } = series.texts;
  const moved = changed({
    campaign: { origin: 'https://tjeter.al' },
    series: { texts: { sq: { ...sq!, slug: 'tjeter', title: 'Tjetër' } } },
    episode: { texts: { sq: { ...episode.texts.sq!, slug: 'tjeter', title: 'Tjetër' } } },
  });
  const xml = await feedOf(moved);
  expect(xml).toContain('https://tjeter.al/podkast/tjeter/tjeter.html');
  expect(identitiesOf(childOf(readXml(xml), 'channel'))).toEqual(identitiesOf(await channelOf(example)));
});

test('a feed has the same bytes each time', async () => {
  expect(await feedOf(example)).toBe(await feedOf(structuredClone(example)));
});
