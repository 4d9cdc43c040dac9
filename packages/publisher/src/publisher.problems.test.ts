import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  explainProblem,
  type Page,
  ProblemError,
  type ProblemCode,
  type RenderedFile,
  type Snapshot,
  type View,
} from '@bashke/content';
import { exampleIds, exampleSnapshot } from '@bashke/content/examples';
import { expect, it } from 'vitest';
import { watchedRenderer } from './testing/fake-renderer.ts';
import { later, parcelOf, readTree, retitled, Workbench } from './testing/workbench.ts';

const example = exampleSnapshot({ theme: 'loje' });
const { slug } = example.campaign;
const victim = 'faqe-bosh.html';

interface Case {
  what: string;
  code: ProblemCode;
  /** The sentence that the editor reads. */
  says: RegExp;
  place?: object;
  /** Does something else to the page „Faqe bosh“. */
  page?: (html: string) => string;
  render?: (view: View, usual: () => Promise<RenderedFile>) => Promise<RenderedFile>;
  snapshot?: (snapshot: Snapshot) => Snapshot;
  folders?: (bench: Workbench) => void;
}

const ofVictim = { collection: 'pages', id: 'page-empty', title: 'Faqe bosh', language: 'sq' };
const replace = (from: string | RegExp, to: string) => (html: string) => {
  const replaced = html.replace(from, to);
  if (replaced === html) throw new Error(`the page holds no ${from}`);
  return replaced;
};
const insert = (html: string) => replace('</main>', `${html}</main>`);

/** Another text in one file. */
const spoilFile =
  (file: string, spoil: (text: string) => string): NonNullable<Case['render']> =>
  async (view, usual) => {
    const made = await usual();
    if (view.route.path !== file) return made;
    const text = Buffer.from(made.body).toString();
    const spoiled = spoil(text);
    if (spoiled === text) throw new Error(`${file} was not spoiled`);
    return { ...made, body: Buffer.from(spoiled) };
  };

const cases: Case[] = [
  {
    what: 'a link to nowhere',
    code: 'link-broken',
    says: /“nuk-ka.html”/,
    place: ofVictim,
    page: insert('<a href="nuk-ka.html">x</a>'),
  },
  {
    what: 'a link that leaves the folder',
    code: 'link-broken',
    says: /“..\/index.html”/,
    page: insert('<a href="../index.html">x</a>'),
  },
  {
    what: 'a rooted link',
    code: 'link-broken',
    says: /“\/index.html”/,
    page: insert('<a href="/index.html">x</a>'),
  },
  { what: 'a link to a folder', code: 'link-broken', says: /“en\/”/, page: insert('<a href="en/">x</a>') },
  {
    what: 'a broken address of its own origin',
    code: 'link-broken',
    says: /“nuk-ka.html”/,
    page: insert(`<a href="${example.campaign.origin}/nuk-ka.html">x</a>`),
  },
  {
    what: 'a missing script',
    code: 'link-broken',
    says: /“_astro\/gone.js”/,
    page: insert('<script src="_astro/gone.js"></script>'),
  },
  {
    what: 'a missing script to load later',
    code: 'link-broken',
    says: /“_astro\/gone.js”/,
    page: insert('<p data-module="_astro/gone.js"></p>'),
  },
  {
    what: 'a missing picture of several',
    code: 'file-missing',
    says: /“mungon-2.avif”/,
    place: ofVictim,
    page: insert('<img alt="" src="icon.svg" srcset="icon.svg 1x, media/mungon-2.avif 2x">'),
  },
  {
    what: 'a missing picture in a style',
    code: 'file-missing',
    says: /“mungon-1.avif”/,
    page: insert('<p style="background: url(\'media/mungon-1.avif\')">x</p>'),
  },
  {
    what: 'a missing social card',
    code: 'link-broken',
    says: /“cards\/x.png”/,
    page: replace(
      '</head>',
      `<meta property="og:image" content="${example.campaign.origin}/cards/x.png"></head>`,
    ),
  },
  {
    what: 'a part that is not there',
    code: 'fragment-broken',
    says: /“#nuk-ka” of “privatesia.html”/,
    place: ofVictim,
    page: insert('<a href="privatesia.html#nuk-ka">x</a>'),
  },
  {
    what: 'a part of itself that is not there',
    code: 'fragment-broken',
    says: /“#nuk-ka” of “faqe-bosh.html”/,
    page: insert('<a href="#nuk-ka">x</a>'),
  },
  {
    what: 'a part of a page that is taken over',
    code: 'fragment-broken',
    says: /“#gone”/,
    page: insert('<a href="blloku-help.html#gone">x</a>'),
  },
  {
    what: 'no help line',
    code: 'help-line-missing',
    says: /helpline/,
    place: ofVictim,
    page: replace('tel:116111', 'https://example.org/'),
  },
  {
    what: 'nowhere to report',
    code: 'report-missing',
    says: /where to report/,
    page: replace('https://isigurt.al/raporto', 'https://example.org/'),
  },
  {
    what: 'two headings of level 1',
    code: 'html-invalid',
    says: /2 headings of level 1/,
    place: ofVictim,
    page: insert('<h1>x</h1>'),
  },
  {
    what: 'no heading of level 1',
    code: 'html-invalid',
    says: /0 headings of level 1/,
    page: replace(/<h1>.*<\/h1>/, ''),
  },
  {
    what: 'a level left out',
    code: 'html-invalid',
    says: /level 3 after one of level 1/,
    page: insert('<h3>x</h3>'),
  },
  {
    what: 'an id twice',
    code: 'html-invalid',
    says: /“content” is there twice/,
    page: insert('<p id="content">x</p>'),
  },
  { what: 'an empty address', code: 'html-invalid', says: /an empty href/, page: insert('<a href="">x</a>') },
  {
    what: 'a script as address',
    code: 'html-invalid',
    says: /a script as address/,
    page: insert('<a href="javascript:alert(1)">x</a>'),
  },
  {
    what: 'a script in an attribute',
    code: 'html-invalid',
    says: /“onclick”/,
    page: insert('<p onclick="x()">x</p>'),
  },
  {
    what: 'broken markup',
    code: 'html-invalid',
    says: /duplicate-attribute/,
    page: insert('<p class="a" class="b">x</p>'),
  },
  { what: 'no doctype', code: 'html-invalid', says: /missing-doctype/, page: replace('<!doctype html>', '') },
  {
    what: 'no language',
    code: 'html-invalid',
    says: /does not say its language/,
    page: replace(' lang="sq"', ''),
  },
  {
    what: 'the wrong language',
    code: 'language-mixed',
    says: /language is English, but it belongs to Albanian/,
    place: ofVictim,
    page: replace('lang="sq"', 'lang="en"'),
  },
  { what: 'an empty file', code: 'html-invalid', says: /the file is empty/, page: () => '' },
  {
    what: 'an error in one page',
    code: 'render-failed',
    says: /“Faqe bosh” \(Albanian\): the page could not be made \(faqe-bosh.html: oh no\)/,
    place: ofVictim,
    render: async (view, usual) => {
      if (view.route.path === victim) throw new Error('oh no');
      return usual();
    },
  },
  {
    what: 'an error in one card',
    code: 'render-failed',
    says: /cards\/sq\/faqe-bosh.png: oh no/,
    place: ofVictim,
    render: async (view, usual) => {
      if (view.route.path === 'cards/sq/faqe-bosh.png') throw new Error('oh no');
      return usual();
    },
  },
  {
    what: 'a problem that the renderer found',
    code: 'reference-missing',
    says: /no longer published \(people\)/,
    place: ofVictim,
    render: async (view, usual) => {
      if (view.route.path === victim) {
        throw new ProblemError([{ code: 'reference-missing', params: { collection: 'people' } }]);
      }
      return usual();
    },
  },
  {
    what: 'a media file that is not in the store',
    code: 'file-missing',
    says: /“picture-640.avif” is not in the media store|-640.avif/,
    folders: (bench) => rmSync(path.join(bench.media, `${exampleIds.picture}-640.avif`)),
    snapshot: (snapshot) => ({
      ...snapshot,
      campaign: { ...snapshot.campaign, id: 'other', slug: 'tjeter' },
    }),
  },
  {
    what: 'sound that is not in the store',
    code: 'file-missing',
    says: /“recording-example.mp3” is not in the media store/,
    folders: (bench) => rmSync(path.join(bench.media, 'recording-example.mp3')),
    snapshot: (snapshot) => ({
      ...snapshot,
      campaign: { ...snapshot.campaign, id: 'other', slug: 'tjeter' },
      documents: snapshot.documents.map((document) =>
        'campaign' in document && document.campaign === snapshot.campaign.id
          ? { ...document, campaign: 'other' }
          : document,
      ),
    }),
  },
  {
    what: 'a feed that names sound that is not there',
    code: 'file-missing',
    says: /“Zëri ynë” \(Albanian\): the file “mungon-3.mp3”/,
    place: { collection: 'series', id: exampleIds.series, title: 'Zëri ynë', language: 'sq' },
    render: spoilFile('podkast/zeri-yne.xml', (text) =>
      text.replace(/media\/[^"]+\.mp3/, 'media/mungon-3.mp3'),
    ),
  },
  {
    what: 'a feed that leads to a page that is not there',
    code: 'link-broken',
    says: /“podkast\/nuk-ka.html”/,
    render: spoilFile('podkast/zeri-yne.xml', (text) =>
      text.replace('/podkast/zeri-yne.html', '/podkast/nuk-ka.html'),
    ),
  },
  {
    what: 'a feed that is no XML',
    code: 'html-invalid',
    says: /podkast\/zeri-yne.xml: .*unclosed tag/,
    render: spoilFile('podkast/zeri-yne.xml', (text) => text.replace('</rss>', '')),
  },
  {
    what: 'captions that are none',
    code: 'html-invalid',
    says: /kur-grupi-kthehet.vtt: the captions do not begin with WEBVTT/,
    place: {
      collection: 'episodes',
      id: exampleIds.episode,
      title: 'Kur grupi i klasës kthehet kundër dikujt',
      language: 'sq',
    },
    render: spoilFile('podkast/zeri-yne/kur-grupi-kthehet.vtt', (text) => text.slice(1)),
  },
  {
    what: 'a transcript without the help line',
    code: 'help-line-missing',
    says: /helpline/,
    render: spoilFile('podkast/zeri-yne/kur-grupi-kthehet-transcript.html', (text) =>
      text.replace('tel:116111', 'https://example.org/'),
    ),
  },
  {
    what: 'a track that is not there',
    code: 'link-broken',
    says: /“podkast\/zeri-yne\/nuk-ka.vtt”/,
    render: spoilFile('podkast/zeri-yne/kur-grupi-kthehet.html', (text) =>
      text.replace('kur-grupi-kthehet.vtt', 'nuk-ka.vtt'),
    ),
  },
  {
    what: 'a film without its still',
    code: 'file-missing',
    says: /“mungon-4.jpg”/,
    render: spoilFile('krijime/shtate-sekonda.html', (text) =>
      text.replace('recording-film-poster.jpg', 'mungon-4.jpg'),
    ),
  },
  {
    what: 'two pages with one address',
    code: 'address-taken',
    says: /already used/,
    snapshot: (snapshot) =>
      later(snapshot, (page) =>
        page.id === 'page-empty'
          ? { ...page, texts: { ...page.texts, sq: { ...page.texts.sq!, slug: 'nisi-fushata' } } }
          : page,
      ),
  },
  {
    what: 'a page without its title',
    code: 'missing',
    says: /“title” is empty/,
    snapshot: (snapshot) => later(snapshot, (page) => (page.id === 'page-empty' ? retitled(page, '') : page)),
  },
  {
    what: 'an unknown block',
    code: 'unknown-block',
    says: /“carousel”/,
    snapshot: (snapshot) =>
      later(snapshot, (page) =>
        page.id === 'page-empty'
          ? ({
              ...page,
              texts: { ...page.texts, sq: { ...page.texts.sq!, blocks: [{ id: 'x', type: 'carousel' }] } },
            } as unknown as Page)
          : page,
      ),
  },
];

it.each(cases)('$what: the live site is untouched and the editor knows what to mend', async (bad) => {
  using bench = new Workbench();
  bench.storeMedia(example);
  const first = bench.publisher();
  await first.publish(parcelOf(example));
  await first.idle();
  const before = readTree(bench.live);
  bad.folders?.(bench);

  const { page } = bad;
  const renderer = watchedRenderer(
    { ...bench.renderer, ...((page || bad.render) && { buildId: 'spoiled' }) },
    async (view, usual) => {
      if (bad.render) return bad.render(view, usual);
      const file = await usual();
      if (!page || view.route.path !== victim) return file;
      return { ...file, body: Buffer.from(page(Buffer.from(file.body).toString())) };
    },
  );
  const snapshot = bad.snapshot?.(example) ?? later(example);
  const publisher = bench.publisher({ renderer });
  const outcome = await publisher.publish(parcelOf(snapshot));
  await publisher.idle();

  expect(outcome.type).toBe('failed');
  const problems = outcome.type === 'failed' ? outcome.problems : [];
  expect(new Set(problems.map(({ code }) => code))).toContain(bad.code);
  const sentences = problems.map((problem) => explainProblem(problem, 'en')).join('\n');
  expect(sentences).toMatch(bad.says);
  expect(sentences).not.toMatch(/[{}]/);
  expect(problems.map((problem) => explainProblem(problem, 'sq')).join('\n')).not.toMatch(/[{}]/);
  if (bad.place) expect(problems.find(({ code }) => code === bad.code)?.place).toEqual(bad.place);
  expect(readTree(bench.live)).toEqual(before);
});

it('checks what was taken over against what is new', async () => {
  using bench = new Workbench();
  bench.storeMedia(example);
  // A page that hides what it links to from the record of its inputs.
  const renderer = watchedRenderer(bench.renderer, async (view, usual) => {
    const file = await usual();
    if (view.route.path !== 'nisi-fushata.html') return file;
    return {
      ...file,
      body: Buffer.from(insert('<a href="faqe-bosh.html#text">x</a>')(Buffer.from(file.body).toString())),
    };
  });
  const linked = watchedRenderer(renderer, async (view, usual) => {
    const file = await usual();
    if (view.route.path !== victim) return file;
    return { ...file, body: Buffer.from(insert('<p id="text">x</p>')(Buffer.from(file.body).toString())) };
  });
  const publisher = bench.publisher({ renderer: linked });
  expect(await publisher.publish(parcelOf(example))).toMatchObject({ type: 'live' });
  const gone = later(example, (page) => (page.id === 'page-empty' ? undefined : page));
  expect(await publisher.publish(parcelOf(gone))).toMatchObject({
    type: 'failed',
    problems: [{ code: 'link-broken', params: { target: victim }, place: { id: exampleIds.news } }],
  });
});

it('tells every problem at once, but not without end', async () => {
  using bench = new Workbench();
  bench.storeMedia(example);
  const renderer = watchedRenderer(bench.renderer, async () => {
    throw new Error('all is lost');
  });
  const outcome = await bench.publisher({ renderer }).publish(parcelOf(example));
  expect(outcome.type === 'failed' && outcome.problems.length).toBe(50);
  expect(existsSync(bench.live) ? readdirSync(bench.live).filter((name) => name === slug) : []).toEqual([]);
});
