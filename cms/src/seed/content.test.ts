import { existsSync } from 'node:fs';
import path from 'node:path';
import { reservedSlugs, type BlockType, blockTypes } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import {
  type BlockContent,
  applications,
  type CampaignContent,
  campaigns,
  groups,
  helpServices,
  media,
  members,
  messages,
  organisations,
  type PageContent,
  people,
  sessions,
  summits,
} from './content/index.ts';
import { readTarget } from './store-targets.ts';

interface Said {
  /** Where it stands, for the message of a failing test. */
  at: string;
  sq: string;
  en: string | undefined;
}

/** Every pair of texts in a piece of content. */
function textsIn(value: unknown, at: string): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sq' in value && typeof value.sq === 'string') {
    return [{ at, sq: value.sq, en: (value as { en?: string }).en }];
  }
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, `${at} › ${name}`));
}

/** Everything that names a page: targets, lists and links in Markdown. */
function pagesNamedIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link]) => {
      const target = readTarget(link ?? '');
      return 'page' in target ? [target.page] : [];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'target' && 'page' in part) return [part.page as string];
    if (name === 'pages') return part as string[];
    return pagesNamedIn(part);
  });
}

const mediaNamedIn = (value: unknown): string[] =>
  [
    ...JSON.stringify(value).matchAll(/"(?:picture|cover|file|media)":"([a-z-]+)"|\]\(media:([a-z-]+)\)/g),
  ].map(([, key, link]) => (key ?? link)!);

const isBilingual = (page: PageContent) => page.title.en !== undefined;
const nameOf = (campaign: CampaignContent, page: PageContent) => `${campaign.slug} › ${page.key}`;
const pages = campaigns.flatMap((campaign) =>
  campaign.pages.map((page): [string, PageContent, CampaignContent] => [
    nameOf(campaign, page),
    page,
    campaign,
  ]),
);

const rest = {
  campaigns: campaigns.map((campaign) => ({ ...campaign, pages: [] })),
  helpServices,
  media,
  organisations,
  people,
  summits,
  sessions,
  groups,
  members,
};
/** What visitors wrote is in their language alone. */
const received = [...Object.values(applications), ...Object.values(messages)]
  .filter(({ language }) => language === 'sq')
  .flatMap((each) =>
    Object.entries(each).flatMap(([name, text]): Said[] =>
      ['name', 'about', 'message', 'note', 'answer'].includes(name)
        ? [{ at: `received › ${each.email} › ${name}`, sq: String(text), en: undefined }]
        : [],
    ),
  );
const said = [
  ...pages.flatMap(([name, page]) => textsIn(page, name)),
  ...textsIn(rest, 'shared'),
  ...received,
];

describe('the languages', () => {
  it.each(pages)('%s is whole in each of its languages', (name, page) => {
    const missing = textsIn(page, name).filter(({ en }) => isBilingual(page) !== (en !== undefined));
    expect(missing).toEqual([]);
  });

  it('has no empty text', () => {
    expect(said.filter(({ sq, en = 'x' }) => sq.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('has written all that pages share in both', () => {
    expect(textsIn(rest, 'shared').filter(({ en }) => en === undefined)).toEqual([]);
  });

  it('shows a page that does not exist in English', () => {
    expect(pages.filter(([, page]) => !isBilingual(page)).map(([name]) => name)).toEqual([
      'bullizmi-nuk-eshte-loje › news-letter',
    ]);
  });

  it('has nothing left to be written', () => {
    expect(said.filter(({ sq, en = '' }) => /lorem|ipsum|todo|xxx/i.test(`${sq} ${en}`))).toEqual([]);
  });
});

/** Frequent words as they look when somebody writes without ë and ç. */
const careless =
  /(?<![\p{L}])(eshte|femije\p{L}*|nje|qe|per|cfare|cdo|behet|bejne|keshill\p{L}*|mesues\p{L}*|prinderit?|ndihme|shume|dhene|vetem|pergjigj\p{L}*|menyre)(?![\p{L}])/giu;
const withoutAddresses = (text: string) =>
  text.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/iSIGURT\.al|[a-z]+@[a-z.]+/g, '');

/** The Albanian to be read, without the addresses in it, of every text for which `check` is true. */
const albanianWhere = (check: (text: string) => unknown) =>
  said
    .filter(({ at, sq }) => !at.endsWith('slug') && check(withoutAddresses(sq)))
    .map(({ at, sq }) => `${at}: ${sq}`);

describe('the Albanian', () => {
  it('has its own quotation marks and apostrophes', () => {
    expect(albanianWhere((text) => /["'“](?<!“)|‘/.test(text))).toEqual([]);
    expect(albanianWhere((text) => text.split('„').length !== text.split('“').length)).toEqual([]);
  });

  it('has ë and ç where they belong', () => {
    expect(albanianWhere((text) => text.match(careless))).toEqual([]);
    expect(
      albanianWhere((text) => /(?<!\p{L})((mund|do|duhet) te|ne (internet|shkoll|telefon))/iu.test(text)),
    ).toEqual([]);
    expect('Nje femije eshte vetem'.match(careless)).toHaveLength(4);
  });

  it('names the thing by one term', () => {
    expect(albanianWhere((text) => /cyberbull|ngacmimi? kibernetik|bulizm/i.test(text))).toEqual([]);
  });
});

it('the English has no straight quotation marks', () => {
  expect(said.filter(({ en }) => en && /["']/.test(withoutAddresses(en)))).toEqual([]);
});

describe('the addresses', () => {
  it.each(campaigns.map((campaign) => [campaign.slug, campaign] as const))(
    'of %s are ASCII and unique',
    (_, campaign) => {
      for (const language of ['sq', 'en'] as const) {
        const slugs = campaign.pages.flatMap(({ slug }) => slug[language] ?? []);
        expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
        expect(slugs.filter((slug) => reservedSlugs(language).has(slug))).toEqual([]);
        expect(new Set(slugs).size).toBe(slugs.length);
      }
    },
  );

  it.each(pages)('every page that %s names is there, in its languages too', (_, page, campaign) => {
    const named = pagesNamedIn(page);
    const there = campaign.pages
      .filter((each) => !isBilingual(page) || isBilingual(each))
      .map(({ key }) => key);
    expect(named.filter((key) => !there.includes(key))).toEqual([]);
  });

  it.each(campaigns.map((campaign) => [campaign.slug, campaign] as const))(
    'the navigation of %s leads somewhere',
    (_, campaign) => {
      const there = campaign.pages.filter(isBilingual).map(({ key }) => key);
      expect(pagesNamedIn(campaign.navigation).filter((key) => !there.includes(key))).toEqual([]);
    },
  );
});

describe('the campaigns', () => {
  it.each(campaigns.map((campaign) => [campaign.slug, campaign] as const))(
    '%s shows a help line and where to report',
    (_, campaign) => {
      const services = campaign.helpServices.map((key) => helpServices[key]);
      expect(services.some((service) => service.kind === 'helpline' && 'phone' in service)).toBe(true);
      expect(
        services.some((service) => service.kind === 'hotline' && 'url' in service && !service.testing),
      ).toBe(true);
      expect(services[0]).toBe(helpServices['alo-116']);
    },
  );

  it.each(campaigns.map((campaign) => [campaign.slug, campaign] as const))(
    '%s has one home page and keys of its own',
    (_, campaign) => {
      expect(campaign.pages.filter(({ home }) => home)).toHaveLength(1);
      expect(new Set(campaign.pages.map(({ key }) => key)).size).toBe(campaign.pages.length);
      expect(campaign.pages.filter(({ kind, date }) => (kind === 'news') !== (date !== undefined))).toEqual(
        [],
      );
    },
  );

  it('are together an example of every block', () => {
    const used = new Set<BlockType>(
      pages.flatMap(([, { blocks }]) => blocks.map((block: BlockContent) => block.type)),
    );
    expect(blockTypes.filter((type) => !used.has(type))).toEqual([]);
  });
});

describe('the media', () => {
  it.each(Object.entries(media))('%s has its file', (_, { file }) => {
    expect(existsSync(path.join(import.meta.dirname, 'media', file))).toBe(true);
  });

  it('are pictures where pictures are shown, and documents where something is downloaded', () => {
    const wrong = pages.flatMap(([name, page]) =>
      mediaNamedIn(page)
        .filter((key) => !(key in media))
        .map((key) => `${name}: ${key}`),
    );
    expect(wrong).toEqual([]);
  });
});

it('the invented people are marked as invented', () => {
  expect(
    Object.values(people).filter(
      ({ role }) => !/i shpikur|\(shembull\)$/.test(role.sq) || !/invented|\(example\)$/.test(role.en),
    ),
  ).toEqual([]);
});
