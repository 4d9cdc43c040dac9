import { type Block, type Episode, type ProblemError, Site, type Snapshot, View } from '@bashke/content';
import { exampleIds as ids, exampleSnapshot } from '@bashke/content/examples';
import { loadRenderer } from '@bashke/publisher';
import { beforeAll, describe, expect, it } from 'vitest';
import { RENDERER } from '../../scripts/start/programs.ts';

const snapshot = exampleSnapshot({ theme: 'ze' });
const site = new Site(snapshot);
const series = 'podkast/zeri-yne.html';
const episode = 'podkast/zeri-yne/kur-grupi-kthehet.html';
const transcript = 'podkast/zeri-yne/kur-grupi-kthehet-transcript.html';

let renderer: Awaited<ReturnType<typeof loadRenderer>>;
beforeAll(async () => {
  renderer = await loadRenderer(RENDERER);
});

async function read(path: string, from = site): Promise<string> {
  const { body } = await renderer.render(new View(from, from.routeAt(path)!));
  return new TextDecoder().decode(body);
}

type Entry = Snapshot['documents'][number];

/** A site with one document changed, or without it. */
function after(id: string, change: (document: Entry) => Entry[]): Site {
  const documents = snapshot.documents.flatMap((document) =>
    document.id === id ? change(document) : [document],
  );
  return new Site({ ...snapshot, documents });
}

/** A site whose example episode is another. */
const withEpisode = (changes: Partial<Episode>): Site =>
  after(ids.episode, (document) =>
    document.collection === 'episodes' ? [{ ...document, ...changes }] : [document],
  );

/** The home page with one block and no more. */
const homeWith = (block: Block): Site =>
  new Site({
    ...snapshot,
    documents: snapshot.documents.map((document) => {
      if (document.collection !== 'pages' || document.id !== ids.home) return document;
      const { texts } = document;
      return { ...document, texts: { ...texts, sq: { ...texts.sq!, blocks: [block] } } };
    }),
  });
const latest = (of: string): Block => ({
  id: 'x',
  type: 'episodes',
  heading: 'Episodet e fundit',
  source: 'latest',
  series: of,
  episodes: [],
  limit: 3,
});

describe('a page plays sound', () => {
  it('only where there is some, with a script of its own', async () => {
    for (const path of [episode, 'blloku-episodes.html']) {
      const html = await read(path);
      expect(html, path).toContain(`media-src 'self'`);
      expect(html, path).toMatch(/<script defer src="[^"]*_astro\/player\.[^"]+"/);
      expect(html, path).not.toMatch(/autoplay|preload="(?!none)/);
    }
    for (const path of [series, transcript, 'blloku-share.html']) {
      const html = await read(path);
      expect(html, path).not.toContain('media-src');
      expect(html, path).not.toContain('_astro/player.');
    }
  });

  it('and nothing is left of a list whose series is withheld', async () => {
    const html = await read('index.html', homeWith(latest('gone')));
    expect(html).not.toContain('Episodet e fundit');
    expect(html).not.toMatch(/media-src|_astro\/player\.|class="band episodes"/);
    expect(await read('index.html', homeWith(latest(ids.series)))).toContain('Episodet e fundit');
  });
});

describe('the pages of a podcast', () => {
  it.each([series, episode])('%s names the feed', async (path) => {
    const html = await read(path);
    expect(html).toMatch(
      /<link rel="alternate" type="application\/rss\+xml" title="Zëri ynë" href="[^"]*zeri-yne\.xml"/,
    );
  });

  it('name nobody but by alias, a school only where that may be said, and the rest not at all', async () => {
    const html = await read(episode);
    expect(html).toContain('Hëna 7 (Shkolla e shembullit) dhe një i ri');
    const people: Episode['people'] = [{ role: 'guest' }, { role: 'guest' }];
    const unnamed = await read(episode, withEpisode({ people }));
    expect(unnamed).toContain('2 të rinj');
    // A voice of the transcript that is nobody's alias goes unnamed, not unheard.
    expect(unnamed).toContain('Sot flasim');
    expect(unnamed).not.toMatch(/Hëna 7|Zog Mali|Shkolla/);
    expect(await read(transcript, withEpisode({ people }))).not.toMatch(/Hëna 7|Zog Mali/);
  });

  it('keep the words of the transcript for the page of the episode', async () => {
    expect(await read(transcript)).toContain('content="noindex"');
    expect(await read(episode)).not.toContain('content="noindex"');
  });

  it('link to the microsite that an episode belongs to', async () => {
    const html = await read('blloku-episodes.html');
    expect(html).toContain('href="https://tjeter.shembull.al/podkast/zeri-yne/nje-episod-tjeter.html"');
    expect(html).toContain(`href="podkast/zeri-yne/kur-grupi-kthehet.html"`);
  });

  it('name the workshop only where it has a page', async () => {
    expect(await read(episode)).toContain('href="../../nisi-fushata.html">Nisi fushata</a>');
    const elsewhere = withEpisode({ workshop: 'page-elsewhere' });
    expect(await read(episode, elsewhere)).not.toContain('Punëtoria');
  });
});

it.each<[string, string, string, object]>([
  ['a recording that is gone', 'recording-example', episode, { collection: 'episodes', id: ids.episode }],
  [
    'a recording that is gone',
    'recording-example',
    'en/podcast/our-voice/when-the-chat-turns.html',
    { language: 'en' },
  ],
])('%s is a problem of the document that shows it', async (_, gone, path, place) => {
  const problems = await read(
    path,
    after(gone, () => []),
  ).then(
    () => expect.unreachable(),
    (error: ProblemError) => error.problems,
  );
  expect(problems).toEqual([
    {
      code: 'reference-missing',
      params: { collection: 'recordings' },
      place: expect.objectContaining(place),
    },
  ]);
});
