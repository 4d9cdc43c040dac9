import { hash } from 'node:crypto';
import {
  type Agenda,
  type Block,
  type Document,
  languages,
  localeOf,
  type ProblemError,
  type Route,
  Site,
  type Snapshot,
  View,
} from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { loadRenderer } from '@bashke/publisher';
import { beforeAll, describe, expect, it } from 'vitest';
import { RENDERER } from '../../scripts/start/programs.ts';
import en from '../../sites/src/i18n/en.json' with { type: 'json' };
import sq from '../../sites/src/i18n/sq.json' with { type: 'json' };

const snapshot = exampleSnapshot({ theme: 'loje' });
const site = new Site(snapshot);
const isPage = ({ path }: Route) => path.endsWith('.html');
const isDrawn = ({ kind }: Route) => kind === 'card' || kind === 'icon' || kind === 'cover';
const pages = site.routes.filter(isPage);

let renderer: Awaited<ReturnType<typeof loadRenderer>>;
beforeAll(async () => {
  renderer = await loadRenderer(RENDERER);
});

async function read(path: string, from = site, options = {}): Promise<string> {
  const { body } = await renderer.render(new View(from, from.routeAt(path)!), options);
  return new TextDecoder().decode(body);
}

/** The snapshot with one document changed. */
function changed<D extends Document>(document: D, changes: Partial<D>): Snapshot {
  const replace = <E extends Document>(each: E): E =>
    each.id === document.id ? ({ ...each, ...changes } as E) : each;
  return { ...snapshot, campaign: replace(snapshot.campaign), documents: snapshot.documents.map(replace) };
}

const find = site.find.bind(site);
const stateOf = (part: object) => hash('sha256', JSON.stringify(part));

describe('every file', () => {
  const types: [RegExp, string][] = [
    [/\.html$/, 'text/html; charset=utf-8'],
    [/^podkast\/.*\.json$/, 'application/json+chapters; charset=utf-8'],
    [/\.json$/, 'application/json; charset=utf-8'],
    [/\.vtt$/, 'text/vtt; charset=utf-8'],
    [/\.ics$/, 'text/calendar; charset=utf-8'],
    [/\.png$/, 'image/png'],
    [/\.svg$/, 'image/svg+xml'],
    [/\.webmanifest$/, 'application/manifest+json; charset=utf-8'],
    [/^podkast\/.*\.xml$/, 'application/rss+xml; charset=utf-8'],
    [/\.xml$/, 'application/xml; charset=utf-8'],
    [/\.txt$/, 'text/plain; charset=utf-8'],
  ];

  it('has a type, and the same bytes each time', async () => {
    for (const route of site.routes.filter((each, index) => !isDrawn(each) || index % 10 === 0)) {
      const [once, again] = await Promise.all([
        renderer.render(new View(site, route)),
        renderer.render(new View(site, route)),
      ]);
      expect(once.contentType, route.path).toBe(types.find(([form]) => form.test(route.path))?.[1]);
      expect(once.body.byteLength, route.path).toBeGreaterThan(20);
      expect(Buffer.compare(once.body, again.body), route.path).toBe(0);
    }
  });

  it('is made again when something it shows has changed', async () => {
    const news = find('pages', exampleIds.news)!;
    const line = find('help-services', exampleIds.helpline)!;
    const picture = find('media', exampleIds.picture)!;
    const organiser = find('organisations', exampleIds.organiser)!;
    const person = find('people', exampleIds.person)!;
    const series = find('series', exampleIds.series)!;
    const episode = find('episodes', exampleIds.episode)!;
    const recording = find('recordings', episode.recording)!;
    const resource = find('resources', exampleIds.resource)!;
    const session = find('sessions', exampleIds.keynote)!;
    const speaker = find('people', exampleIds.speaker)!;
    const summit = find('summits', exampleIds.summit)!;
    const [agenda] = site.agendasOf(summit.id) as [Agenda];
    const { campaign } = snapshot;
    if (picture.kind !== 'image') throw new Error('the example picture is no picture');
    const edits: Record<string, Snapshot> = {
      title: changed(news, { texts: { ...news.texts, sq: { ...news.texts.sq!, title: 'Tjetër' } } }),
      text: changed(news, { texts: { ...news.texts, sq: { ...news.texts.sq!, blocks: [] } } }),
      slug: changed(news, { texts: { ...news.texts, sq: { ...news.texts.sq!, slug: 'tjeter' } } }),
      day: changed(news, { date: '2025-01-01', updatedAt: '2027-01-01T00:00:00Z' }),
      translation: changed(news, { texts: { sq: news.texts.sq! } }),
      discreet: changed(news, { discreet: true }),
      phone: changed(line, { phone: '129', phoneText: '1 2 9' }),
      alt: changed(picture, { texts: { ...picture.texts, sq: { alt: 'Tjetër' } } }),
      focus: changed(picture, { focus: { x: 10, y: 20 } }),
      organiser: changed(organiser, { texts: { sq: { name: 'Tjetër' }, en: { name: 'Another' } } }),
      person: changed(person, { name: 'Tjetër' }),
      series: changed(series, { texts: { ...series.texts, sq: { ...series.texts.sq!, title: 'Tjetër' } } }),
      author: changed(series, { author: 'Tjetër', category: 'parenting' }),
      episode: changed(episode, {
        texts: { ...episode.texts, sq: { ...episode.texts.sq!, slug: 'tjeter' } },
      }),
      said: changed(episode, { cues: episode.cues.slice(1), people: [] }),
      episodeTranslation: changed(episode, { texts: { sq: episode.texts.sq! } }),
      recording: changed(recording, { duration: 1000 }),
      resource: changed(resource, { texts: { en: resource.texts.en! }, people: [] }),
      session: changed(session, { texts: { sq: { ...session.texts.sq!, title: 'Tjetër', slug: 'tjeter' } } }),
      speaker: changed(speaker, { name: 'Tjetër', slug: undefined }),
      agenda: changed(agenda, { entries: agenda.entries.slice(1), changes: [] }),
      summit: changed(summit, { state: 'held', rooms: summit.rooms.toReversed(), livestream: undefined }),
      status: changed(campaign, { status: 'archived' }),
    };
    for (const [edit, edited] of Object.entries(edits)) {
      const after = new Site(edited);
      const makes = { same: 0, other: 0 };
      for (const route of site.routes.filter((each) => !isDrawn(each))) {
        if (!after.routeAt(route.path)) continue;
        const view = new View(site, route);
        const { body } = await renderer.render(view);
        const inputs = [...view.inputs];
        const equal = inputs.every((input) => site.stateOf(input, stateOf) === after.stateOf(input, stateOf));
        makes[equal ? 'same' : 'other'] += 1;
        if (!equal) continue;
        const { body: now } = await renderer.render(new View(after, route));
        expect(Buffer.compare(body, now), `${route.path} after another ${edit}`).toBe(0);
      }
      expect(makes.other, edit).toBeGreaterThan(0);
      // What every page shows are the help line and the campaign; all else leaves most files alone.
      if (!['phone', 'organiser', 'status'].includes(edit))
        expect(makes.other, edit).toBeLessThan(makes.same);
    }
  });

  it('leaves the cards alone when the text of a page has changed', async () => {
    const view = new View(site, site.routeAt('cards/sq/nisi-fushata.png')!);
    await renderer.render(view);
    expect([...view.inputs].filter((input) => /^(pages|summaries|texts)\//.test(input))).toEqual([]);
    expect([...view.inputs]).toContain(`summary/${exampleIds.news}/sq`);
  });
});

describe('every page', () => {
  it('has one main heading, and no level is skipped', async () => {
    for (const { path } of pages) {
      const levels = [...(await read(path)).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.reduce((before, level) => {
        expect(level, path).toBeLessThanOrEqual(before + 1);
        return level;
      }, 1);
    }
  });

  it('carries the help line, the report route and the way out', async () => {
    for (const { path } of pages) {
      const html = await read(path);
      expect(html, path).toContain('href="tel:116111"');
      expect(html, path).toContain('href="https://isigurt.al/raporto"');
      expect(html, path).toMatch(/class="exit-page-link"[^>]*rel="nofollow noreferrer"/);
    }
  });

  it('links to files beside it, but for the one that is shown at any depth', async () => {
    for (const { path, kind } of pages) {
      const html = (await read(path)).replace(/<head>.*<\/head>/s, '');
      const rooted = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address]) => address);
      expect(rooted, path).toEqual([]);
      if (kind === 'not-found') expect(html).toContain(`href="${snapshot.campaign.origin}/index.html"`);
      else expect(html, path).not.toContain(`href="${snapshot.campaign.origin}`);
    }
  });

  it('runs no script of another origin, and none that stands in it', async () => {
    for (const { path } of pages) {
      const html = await read(path);
      const sources = [...html.matchAll(/<script(?![^>]*ld\+json)([^>]*)>([^<]*)/g)];
      expect(sources.length, path).toBeGreaterThan(0);
      for (const [, attributes, text] of sources) {
        const source = /src="([^"]+)"/.exec(attributes!)?.[1] ?? '';
        expect(source.replace(`${snapshot.campaign.origin}/`, ''), path).toMatch(/^(?:\.\.\/)*_astro\//);
        expect(text, path).toBe('');
      }
      expect(html, path).not.toMatch(/\s(?:style|on[a-z]+)="/);
    }
  });

  it.each(languages)('is wholly in its language: %s', async (language) => {
    const [own, other] = language === 'sq' ? [sq, en] : [en, sq];
    const foreign = (Object.keys(own) as (keyof typeof sq)[])
      .filter((key) => !/^(languages|missing\.other)/.test(key) && own[key] !== other[key])
      .map((key) => other[key].replace(/\{.*/s, '').trim())
      .filter((word) => word.length > 6 && !Object.values(own).some((each) => each.includes(word)));
    for (const { path } of pages.filter((route) => 'language' in route && route.language === language)) {
      const html = await read(path);
      expect(html, path).toContain(`<html lang="${language}"`);
      expect(html, path).toContain(`content="${localeOf[language].replace('-', '_')}"`);
      for (const word of foreign) expect(html, path).not.toContain(`>${word}<`);
    }
  });
});

describe('a page', () => {
  it('says which languages it is in, and where the other one leads', async () => {
    const both = await read('nisi-fushata.html');
    expect(both).toMatch(/hreflang="en" href="https:[^"]*\/en\/the-campaign-has-begun.html"/);
    expect(both).toMatch(/<a class="language-switch-link" href="en\/the-campaign-has-begun.html"/);
    const one = await read('vetem-shqip.html');
    expect(one).not.toMatch(/rel="alternate" hreflang="en"/);
    expect(one).toMatch(/<a class="language-switch-link" href="en\/index.html"/);
    expect(one).toContain(en['languages.missing']);
  });

  it('has a neutral name and icon when it is discreet', async () => {
    const html = await read('blloku-help.html');
    expect(html).toContain(`<title>${sq['discreet.title']}</title>`);
    expect(html).toContain('href="neutral.svg"');
    expect(html).not.toContain('href="icon.svg"');
  });

  it('is marked as a draft in a preview', async () => {
    const html = await read('index.html', site, { preview: true });
    expect(html).toContain(sq['banner.preview']);
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain('rel="canonical"');
    expect(await read('robots.txt', site, { preview: true })).toContain('Disallow: /');
    expect(await read('index.html')).not.toContain(sq['banner.preview']);
  });

  it.each(['ended', 'archived'] as const)('says that the campaign has %s', async (status) => {
    const after = new Site(changed(snapshot.campaign, { status }));
    expect(await read('index.html', after)).toContain(sq[`banner.${status}`]);
  });

  it('allows frames only where a film is', async () => {
    expect(await read('blloku-video.html')).toContain('frame-src https://');
    expect(await read('blloku-share.html')).not.toContain('frame-src');
  });
});

const problemsOf = (path: string, from: Site) =>
  read(path, from).then(
    () => expect.unreachable(),
    (error: ProblemError) => error.problems,
  );

describe('what cannot be shown is a problem that names the place', () => {
  const home = find('pages', exampleIds.home)!;
  const withBlock = (block: unknown) => {
    const blocks = [...home.texts.sq!.blocks.slice(0, 2), block as Block];
    return new Site(changed(home, { texts: { ...home.texts, sq: { ...home.texts.sq!, blocks } } }));
  };
  const place = { collection: 'pages', id: exampleIds.home, language: 'sq', field: ['blocks', 2] };

  it.each<[string, unknown, object]>([
    [
      'a picture that is gone',
      { id: 'x', type: 'image', picture: 'gone', width: 'wide' },
      { code: 'reference-missing', params: { collection: 'media' } },
    ],
    [
      'a document in the place of a picture',
      { id: 'x', type: 'image', picture: exampleIds.document, width: 'wide' },
      { code: 'reference-wrong-kind' },
    ],
    [
      'a link to a page that is gone',
      {
        id: 'x',
        type: 'hero',
        heading: 'A',
        actions: [{ label: 'B', target: { kind: 'page', page: 'gone' } }],
      },
      { code: 'reference-missing', params: { collection: 'pages' } },
    ],
    ['a block of an unknown kind', { id: 'x', type: 'carousel' }, { code: 'render-failed' }],
    [
      'a text of an unknown kind',
      { id: 'x', type: 'rich-text', body: [{ type: 'table' }] },
      { code: 'render-failed', params: { detail: 'unknown kind of text: table' } },
    ],
  ])('%s', async (_, block, problem) => {
    const [found, ...others] = await problemsOf('index.html', withBlock(block));
    expect(found).toMatchObject({ ...problem, place });
    expect(others).toEqual([]);
  });

  it('a logo that is gone belongs to the campaign, not to a block', async () => {
    const [found] = await problemsOf('index.html', new Site(changed(snapshot.campaign, { logo: 'gone' })));
    expect(found).toMatchObject({ code: 'reference-missing' });
    expect(found?.place?.field).toBeUndefined();
  });

  it('a failure leaves the next page unharmed', async () => {
    await problemsOf('index.html', withBlock({ id: 'x', type: 'carousel' }));
    expect(await read('index.html')).toContain('</html>');
  });
});

describe('the files for machines', () => {
  it('the sitemap names every page with its translations, and no search or missing page', async () => {
    const xml = await read('sitemap.xml');
    const { origin } = snapshot.campaign;
    expect(xml).toContain(`<loc>${origin}/</loc>`);
    expect(xml).toContain(`<loc>${origin}/en/</loc>`);
    expect(xml).toContain(`hreflang="en" href="${origin}/en/the-campaign-has-begun.html"`);
    expect(xml).toContain(`<loc>${origin}/privatesia.html</loc>`);
    expect(xml).not.toMatch(/404|kerko|search/);
    expect(xml).toContain(`hreflang="en" href="${origin}/en/podcast/our-voice/when-the-chat-turns.html"`);
    expect(xml).toContain(
      `hreflang="en" href="${origin}/en/summit/summit-2026/speakers/arber-shembulli.html"`,
    );
    expect(xml).toContain(`<loc>${origin}/en/summit/summit-2026/agenda-by-room.html</loc>`);
    expect(xml.match(/<loc>/g)?.length).toBe(new Set(xml.match(/<loc>[^<]*/g)).size);
  });

  it('security.txt ends a year after the newest page', async () => {
    const text = await read('.well-known/security.txt');
    expect(text).toContain('Contact: mailto:info@shembull.al');
    expect(text).toContain('Expires: 2027-02-10T09:00:00.000Z');
    expect(text).toContain('Canonical: https://shembull-loje.shembull.al/.well-known/security.txt');
  });

  it('the manifest leads to its files from where it lies', async () => {
    const root = JSON.parse(await read('site.webmanifest')) as {
      start_url: string;
      icons: { src: string }[];
    };
    const folder = JSON.parse(await read('en/site.webmanifest')) as typeof root;
    expect(root.start_url).toBe('index.html');
    expect(folder.start_url).toBe('index.html');
    expect(folder.icons.map(({ src }) => src)).toContain('../icon-192.png');
  });
});
