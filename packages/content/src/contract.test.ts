import { describe, expect, it } from 'vitest';
import { blockExamples, exampleIds, exampleSnapshot, generateSnapshot } from './examples.ts';
import {
  type Block,
  blockSchemas,
  blockTypes,
  checkSite,
  explainProblem,
  languages,
  type Problem,
  problemCodes,
  ProblemError,
  parseSnapshot,
  Site,
  type Snapshot,
  themes,
  videoAt,
  View,
} from './index.ts';
import { relativePath } from './view.ts';
import en from './problems/en.json' with { type: 'json' };
import sq from './problems/sq.json' with { type: 'json' };

const example = () => structuredClone(exampleSnapshot({ theme: 'loje' }));
const pageIn = (snapshot: Snapshot, id: string) => {
  const page = snapshot.documents.find((document) => document.id === id);
  if (page?.collection !== 'pages') throw new Error(`${id} is no page`);
  return page;
};
const episodeIn = (snapshot: Snapshot, id: string) => {
  const episode = snapshot.documents.find((document) => document.id === id);
  if (episode?.collection !== 'episodes') throw new Error(`${id} is no episode`);
  return episode;
};
const problemsOf = (snapshot: unknown): readonly Problem[] => {
  try {
    return checkSite(new Site(parseSnapshot(snapshot)));
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
};

describe('examples', () => {
  it.each(blockTypes)('of %s keep to the contract, in both languages', (type) => {
    const examples = Object.values(blockExamples[type]);
    for (const { block } of examples) expect(blockSchemas[type].parse(block)).toEqual(block);
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(languages));
  });

  it.each(themes)('make a microsite of theme %s without problems', (theme) => {
    expect(problemsOf(exampleSnapshot({ theme }))).toEqual([]);
  });

  it('generate as many pages as asked for', () => {
    const snapshot = generateSnapshot({ pages: 50 });
    expect(new Site(snapshot).pages).toHaveLength(50);
    expect(problemsOf(snapshot)).toEqual([]);
  });
});

describe('a bad snapshot is refused with a sentence in both languages', () => {
  const cases: [name: string, spoil: (snapshot: Snapshot) => unknown, en: string, sq: string][] = [
    [
      'an unknown block',
      (snapshot) => {
        const blocks = pageIn(snapshot, exampleIds.home).texts.sq!.blocks as { type: string }[];
        blocks[2]!.type = 'carousel';
      },
      'block 3 is of an unknown kind (“carousel”)',
      'blloku 3 është i një lloji të panjohur („carousel“)',
    ],
    [
      'a page without its title in a switched-on language',
      (snapshot) => void (pageIn(snapshot, exampleIds.news).texts.en!.title = ''),
      '“Nisi fushata” (English): “title” is empty',
      '„Nisi fushata“ (anglisht): fusha „title“ është bosh',
    ],
    [
      'two pages with the same address',
      (snapshot) => void (pageIn(snapshot, 'page-empty').texts.sq!.slug = 'nisi-fushata'),
      'the address “nisi-fushata” is already used by “Nisi fushata”',
      'adresa „nisi-fushata“ përdoret tashmë nga „Nisi fushata“',
    ],
    [
      'an address that every campaign needs',
      (snapshot) => void (pageIn(snapshot, exampleIds.news).texts.en!.slug = 'privacy'),
      'the address “privacy” is kept for a page that every campaign has',
      'adresa „privacy“ ruhet për një faqe që e ka çdo fushatë',
    ],
    [
      'a navigation entry to an unpublished page',
      (snapshot) =>
        void (snapshot.campaign.texts.sq!.navigation[0]!.target = { kind: 'page', page: 'page-gone' }),
      'the navigation entry “Kreu” leads to a page that is not published in Albanian',
      'lidhja „Kreu“ e menysë çon te një faqe që nuk është e publikuar në shqip',
    ],
    [
      'another version of the contract',
      (snapshot) => void (snapshot.contract = 99),
      'The studio uses version 99 of the contract',
      'Studioja përdor versionin 99 të kontratës',
    ],
    [
      'two home pages',
      (snapshot) => void (pageIn(snapshot, exampleIds.news).home = true),
      'is also marked as home page',
      'është caktuar si faqe kryesore',
    ],
    [
      'no home page',
      (snapshot) => void (pageIn(snapshot, exampleIds.home).home = false),
      'there is no published home page in English',
      'nuk ka faqe kryesore të publikuar në anglisht',
    ],
    [
      'a campaign without its texts in a switched-on language',
      (snapshot) => void delete snapshot.campaign.texts.en,
      'English is switched on for the campaign, but its texts are missing',
      'gjuha „anglisht“ është e aktivizuar',
    ],
    [
      'a campaign without a help line',
      (snapshot) => void (snapshot.campaign.helpServices = [exampleIds.hotline]),
      'Every page must show the helpline',
      'Çdo faqe duhet të tregojë linjën e ndihmës',
    ],
    [
      'a campaign without a hotline',
      (snapshot) => void (snapshot.campaign.helpServices = [exampleIds.helpline]),
      'Every page must show where to report',
      'Çdo faqe duhet të tregojë ku raportohet',
    ],
    [
      'a picture without words',
      (snapshot) => {
        const picture = snapshot.documents.find(({ id }) => id === exampleIds.picture)!;
        if (picture.collection === 'media' && picture.kind === 'image') delete picture.texts.en;
      },
      'the picture has no alternative text in English',
      'fotografia nuk ka tekst alternativ në anglisht',
    ],
    [
      'two episodes with the same address',
      (snapshot) => void (episodeIn(snapshot, exampleIds.trailer).texts.sq!.slug = 'kur-grupi-kthehet'),
      'the address “podkast/zeri-yne/kur-grupi-kthehet” is already used by',
      'adresa „podkast/zeri-yne/kur-grupi-kthehet“ përdoret tashmë nga',
    ],
    [
      'an episode without texts in the language that is spoken',
      (snapshot) => void delete episodeIn(snapshot, exampleIds.episode).texts.sq,
      'it is spoken in Albanian, but its texts in Albanian are missing',
      'flitet në shqip, por mungojnë tekstet në shqip',
    ],
    [
      'an episode that is a film',
      (snapshot) => void (episodeIn(snapshot, exampleIds.trailer).recording = 'recording-film'),
      'an episode needs a sound recording',
      'një episod ka nevojë për një regjistrim zanor',
    ],
    [
      'two episodes with one recording',
      (snapshot) => void (episodeIn(snapshot, exampleIds.trailer).recording = 'recording-long'),
      'has the same recording',
      'ka të njëjtin regjistrim',
    ],
    [
      'a transcript that goes beyond its recording',
      (snapshot) => void (episodeIn(snapshot, exampleIds.episode).cues[3]!.end = 99),
      'line 4 of the transcript ends before it begins',
      'rreshti 4 i transkriptit mbaron para se të fillojë',
    ],
    [
      'chapters that do not begin at the beginning',
      (snapshot) => void (episodeIn(snapshot, exampleIds.episode).texts.en!.chapters[0]!.start = 3),
      'the chapters must begin at 0:00',
      'kapitujt duhet të fillojnë në 0:00',
    ],
    [
      'a field that the contract does not know',
      (snapshot) => void Object.assign(pageIn(snapshot, exampleIds.news), { tracker: 'x' }),
      '“tracker” is not known to this version',
      'fusha „tracker“ nuk njihet',
    ],
    [
      'a link that would run a script',
      (snapshot) => void (snapshot.campaign.accounts[0]!.url = 'javascript:alert(1)'),
      '“accounts › 0 › url” does not have the right form',
      'fusha „accounts › 0 › url“ nuk ka formën e duhur',
    ],
    [
      'a title that is too long',
      (snapshot) => void (pageIn(snapshot, exampleIds.news).texts.sq!.title = 'a'.repeat(121)),
      'is longer than 120 characters',
      'ka më shumë se 120 shenja',
    ],
    [
      'a video from somewhere else',
      (snapshot) => {
        const block = pageIn(snapshot, 'page-video').texts.sq!.blocks[0] as Block;
        if (block.type === 'video') block.url = 'https://example.com/film';
      },
      'does not lead to a video on YouTube or Vimeo',
      'nuk çon te një video në YouTube ose Vimeo',
    ],
  ];
  it.each(cases)('%s', (_, spoil, english, albanian) => {
    const snapshot = example();
    spoil(snapshot);
    const problems = problemsOf(snapshot);
    expect(problems.map((problem) => explainProblem(problem, 'en')).join('\n')).toContain(english);
    expect(problems.map((problem) => explainProblem(problem, 'sq')).join('\n')).toContain(albanian);
  });

  it('names the document, the language and the field that mend it', () => {
    const snapshot = example();
    pageIn(snapshot, exampleIds.news).texts.en!.title = '';
    expect(problemsOf(snapshot)).toEqual([
      {
        code: 'missing',
        params: { field: 'title' },
        place: {
          collection: 'pages',
          id: exampleIds.news,
          title: 'Nisi fushata',
          language: 'en',
          field: ['title'],
        },
      },
    ]);
  });
});

describe('the words of problems', () => {
  it('are there for every code, in both languages, with the same gaps', () => {
    const gapsIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).toSorted();
    expect(Object.keys(sq)).toEqual(Object.keys(en));
    for (const code of problemCodes) {
      expect(new Set(gapsIn(sq[code])), code).toEqual(new Set(gapsIn(en[code])));
    }
  });
});

describe('Site', () => {
  it('gives every file a path of its own', () => {
    const paths = new Site(example()).routes.map((route) => route.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['index.html', 'en/index.html', 'sitemap.xml', '404.html']));
  });

  it('has no English file for a page without English texts', () => {
    const paths = new Site(example()).routes.map((route) => route.path);
    expect(paths).toContain('vetem-shqip.html');
    expect(paths.filter((path) => path.includes('vetem-shqip'))).toEqual([
      'vetem-shqip.html',
      'cards/sq/vetem-shqip.png',
    ]);
  });

  it('changes the state of exactly the inputs that an edit reaches', () => {
    const before = new Site(example());
    const edited = example();
    pageIn(edited, exampleIds.news).texts.sq!.blocks = [];
    const after = new Site(edited);
    const changed = [
      `campaigns/${before.campaign.id}`,
      `pages/${exampleIds.news}/sq`,
      `pages/${exampleIds.news}/en`,
      `pages/${exampleIds.home}/sq`,
      `path/${exampleIds.news}/sq`,
      'summaries/sq',
      'texts/sq',
      'texts/en',
      'paths',
    ].filter((input) => before.stateOf(input, JSON.stringify) !== after.stateOf(input, JSON.stringify));
    expect(changed).toEqual([`pages/${exampleIds.news}/sq`, 'texts/sq']);
  });
});

describe('View', () => {
  const viewOf = (path: string) => {
    const site = new Site(example());
    return new View(site, site.routeAt(path)!);
  };

  it('notes what a file looked up', () => {
    const view = viewOf('en/the-campaign-has-begun.html');
    expect(view.page.id).toBe(exampleIds.news);
    view.pathOf(exampleIds.home, 'sq');
    view.get('people', exampleIds.person);
    expect([...view.inputs]).toEqual([
      `pages/${exampleIds.news}/en`,
      `path/${exampleIds.home}/sq`,
      `people/${exampleIds.person}`,
    ]);
  });

  it('says what is missing', () => {
    expect(() => viewOf('index.html').get('people', 'nobody')).toThrow(ProblemError);
  });

  it('writes relative addresses, and absolute ones where the depth is not known', () => {
    expect(viewOf('en/index.html').href('nisi-fushata.html')).toBe('../nisi-fushata.html');
    expect(viewOf('404.html').href('index.html')).toBe('https://shembull-loje.shembull.al/index.html');
  });
});

it.each([
  ['index.html', 'a.html', 'a.html'],
  ['en/a.html', 'en/b.html', 'b.html'],
  ['en/a.html', '_astro/x.css', '../_astro/x.css'],
  ['index.html', 'en/index.html', 'en/index.html'],
  ['a/b/c.html', 'a/d/e.html', '../d/e.html'],
])('from %s to %s is %s', (from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected);
});

it.each([
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', { provider: 'youtube', video: 'aqz-KE-bpKQ' }],
  ['https://youtu.be/aqz-KE-bpKQ?t=3', { provider: 'youtube', video: 'aqz-KE-bpKQ' }],
  ['https://youtube.com/shorts/aqz-KE-bpKQ', { provider: 'youtube', video: 'aqz-KE-bpKQ' }],
  ['https://vimeo.com/76979871', { provider: 'vimeo', video: '76979871' }],
  ['https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ', undefined],
  ['https://www.youtube.com/watch?v="onload=x', undefined],
  ['not an address', undefined],
])('the video of %s is %o', (address, video) => {
  expect(videoAt(address)).toEqual(video);
});

describe('series, episodes and resources', () => {
  const site = new Site(exampleSnapshot({ theme: 'ze' }));

  it('have pages, feeds, covers, transcripts and chapters where their texts are', () => {
    const paths = site.routes
      .map(({ path }) => path)
      .filter((path) => /podkast|podcast|krijime|made-by/.test(path));
    expect(paths).toEqual(
      expect.arrayContaining([
        'podkast/zeri-yne.html',
        'podkast/zeri-yne.xml',
        'podkast/zeri-yne.png',
        'podkast/zeri-yne/kur-grupi-kthehet.html',
        'podkast/zeri-yne/kur-grupi-kthehet.vtt',
        'podkast/zeri-yne/kur-grupi-kthehet.txt',
        'podkast/zeri-yne/kur-grupi-kthehet-transcript.html',
        'podkast/zeri-yne/kur-grupi-kthehet.json',
        'en/podcast/our-voice.html',
        'en/podcast/our-voice/when-the-chat-turns.html',
        'cards/en/podcast/our-voice/when-the-chat-turns.png',
        'krijime/afishja-ndal-mendo-fol.html',
      ]),
    );
    expect(paths.some((path) => path.startsWith('en/') && /\.(xml|vtt)$/.test(path))).toBe(false);
    expect(paths).not.toContain('podkast/zeri-yne/se-shpejti.vtt');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('of another campaign are shown under its own address and have no page here', () => {
    const view = new View(site, site.routeAt('index.html')!);
    expect(view.placeOf('episodes', exampleIds.episodeElsewhere)).toBe(
      'https://tjeter.shembull.al/podkast/zeri-yne/nje-episod-tjeter.html',
    );
    expect(view.placeOf('episodes', exampleIds.episode)).toBe('podkast/zeri-yne/kur-grupi-kthehet.html');
    expect(view.placeOf('episodes', exampleIds.trailer, 'en')).toBeUndefined();
    expect(site.routes.some(({ path }) => path.includes('nje-episod-tjeter'))).toBe(false);
  });

  it('change the state of what lists them, and of nothing else', () => {
    const changed = structuredClone(exampleSnapshot({ theme: 'ze' }));
    episodeIn(changed, exampleIds.trailer).texts.sq!.title = 'Shumë shpejt';
    const state = (each: Site, input: string) => each.stateOf(input, (part) => JSON.stringify(part));
    const after = new Site(changed);
    const differs = (input: string) => state(site, input) !== state(after, input);
    expect(
      ['every/episodes', `episodes-of/${exampleIds.series}`, `episodes/${exampleIds.trailer}`].map(differs),
    ).toEqual([true, true, true]);
    expect(
      [
        `place/episodes:${exampleIds.trailer}/sq`,
        `episodes/${exampleIds.episode}`,
        'every/series',
        'paths',
      ].map(differs),
    ).toEqual([false, false, false, false]);
  });
});
