import { agendaExamples } from './blocks/agenda/examples.ts';
import { calloutExamples } from './blocks/callout/examples.ts';
import { cardsExamples } from './blocks/cards/examples.ts';
import { downloadsExamples } from './blocks/downloads/examples.ts';
import { exampleIds as ids, type Examples } from './blocks/example.ts';
import { episodesExamples } from './blocks/episodes/examples.ts';
import { factsExamples } from './blocks/facts/examples.ts';
import { formExamples } from './blocks/form/examples.ts';
import { helpExamples } from './blocks/help/examples.ts';
import { heroExamples } from './blocks/hero/examples.ts';
import { imageExamples } from './blocks/image/examples.ts';
import { type Block, type BlockType, blockTypes } from './blocks/index.ts';
import { membersExamples } from './blocks/members/examples.ts';
import { pageListExamples } from './blocks/page-list/examples.ts';
import { partnersExamples } from './blocks/partners/examples.ts';
import { questionsExamples } from './blocks/questions/examples.ts';
import { quoteExamples } from './blocks/quote/examples.ts';
import { resourcesExamples } from './blocks/resources/examples.ts';
import { richTextExamples } from './blocks/rich-text/examples.ts';
import { shareExamples } from './blocks/share/examples.ts';
import { speakersExamples } from './blocks/speakers/examples.ts';
import { stepsExamples } from './blocks/steps/examples.ts';
import { videoExamples } from './blocks/video/examples.ts';
import type { Campaign, Theme } from './collections/campaigns/schema.ts';
import { exampleEpisodes } from './collections/episodes/examples.ts';
import { exampleMembers, groupElsewhere, groupOf } from './collections/groups/examples.ts';
import type { ImageDocument } from './collections/media/schema.ts';
import type { Page, PageText } from './collections/pages/schema.ts';
import { exampleRecordings } from './collections/recordings/examples.ts';
import { resourcesOf } from './collections/resources/examples.ts';
import { seriesElsewhere, seriesOf } from './collections/series/examples.ts';
import {
  exampleAgendas,
  exampleSessions,
  exampleSpeaker,
  summitsOf,
} from './collections/summits/examples.ts';
import { contractVersion } from './contract.ts';
import type { Language } from './language.ts';
import type { Snapshot } from './snapshot.ts';

export { exampleIds } from './blocks/example.ts';
export { generateMembers } from './collections/groups/examples.ts';

/** The cases of every block. */
export const blockExamples = {
  hero: heroExamples,
  'rich-text': richTextExamples,
  callout: calloutExamples,
  cards: cardsExamples,
  steps: stepsExamples,
  facts: factsExamples,
  quote: quoteExamples,
  questions: questionsExamples,
  image: imageExamples,
  video: videoExamples,
  downloads: downloadsExamples,
  partners: partnersExamples,
  help: helpExamples,
  'page-list': pageListExamples,
  episodes: episodesExamples,
  resources: resourcesExamples,
  agenda: agendaExamples,
  speakers: speakersExamples,
  members: membersExamples,
  form: formExamples,
  share: shareExamples,
} satisfies { [T in BlockType]: Examples<T> };

/** Every example block of a language, of one type or of all. */
export function exampleBlocks(language: Language, type?: BlockType): Block[] {
  const types = type ? [type] : blockTypes;
  return types.flatMap((each) =>
    Object.values(blockExamples[each])
      .filter((example) => example.language === language)
      .map((example) => example.block),
  );
}

const imageOf = (id: string, decorative: boolean): ImageDocument => ({
  collection: 'media',
  id,
  kind: 'image',
  width: 1280,
  height: 800,
  color: '#d9b44a',
  focus: { x: 50, y: 50 },
  decorative,
  variants: (['avif', 'webp', 'jpeg'] as const).flatMap((format) =>
    (format === 'jpeg' ? [1280] : [320, 640, 1280]).map((width) => ({
      format,
      width,
      height: (width * 800) / 1280,
      bytes: 1000,
      file: `${id}-${width}.${format === 'jpeg' ? 'jpg' : format}`,
    })),
  ),
  credit: decorative ? undefined : 'Bashkë',
  texts: decorative
    ? {}
    : { sq: { alt: 'Duar që formojnë një rreth.' }, en: { alt: 'Hands that form a circle.' } },
});

const otherDocuments: Snapshot['documents'] = [
  imageOf(ids.picture, false),
  imageOf(ids.decoration, true),
  {
    collection: 'media',
    id: ids.document,
    kind: 'document',
    format: 'pdf',
    file: `${ids.document}.pdf`,
    bytes: 48_213,
    pages: 1,
    fileName: 'poster.pdf',
    language: 'sq',
  },
  {
    collection: 'help-services',
    id: ids.helpline,
    kind: 'helpline',
    phone: '116111',
    phoneText: '116 111',
    url: 'https://www.alo116.al/',
    languages: ['sq'],
    testing: false,
    texts: {
      sq: {
        name: 'ALO 116 111',
        audience: 'Për fëmijë, të rinj dhe prindër',
        hours: 'Çdo ditë, 24 orë',
        cost: 'Falas',
        about: 'Linja kombëtare e ndihmës për fëmijët.',
      },
      en: {
        name: 'ALO 116 111',
        audience: 'For children, young people and parents',
        hours: 'Every day, round the clock',
        cost: 'Free',
        about: 'The national child helpline.',
      },
    },
  },
  {
    collection: 'help-services',
    id: ids.hotline,
    kind: 'hotline',
    url: 'https://isigurt.al/raporto',
    email: 'raporto@shembull.al',
    languages: ['sq', 'en'],
    testing: false,
    texts: {
      sq: { name: 'Linja Kombëtare për Sigurinë e Fëmijëve në Internet' },
      en: { name: 'National Hotline on Child Online Safety' },
    },
  },
  {
    collection: 'help-services',
    id: ids.testing,
    kind: 'hotline',
    url: 'https://isigurt.al/',
    languages: ['sq'],
    testing: true,
    texts: {
      sq: { name: 'Linja kundër ekstremizmit të dhunshëm në internet' },
      en: { name: 'Hotline on online violent extremism' },
    },
  },
  {
    collection: 'organisations',
    id: ids.organiser,
    kind: 'civil-society',
    url: 'https://isigurt.al/',
    texts: {
      sq: { name: 'CRCA/ECPAT Albania', about: 'Drejton iSIGURT.al.' },
      en: { name: 'CRCA/ECPAT Albania', about: 'Runs iSIGURT.al.' },
    },
  },
  {
    collection: 'organisations',
    id: ids.union,
    kind: 'european-union',
    url: 'https://digital-strategy.ec.europa.eu/',
    texts: { sq: { name: 'Bashkimi Evropian' }, en: { name: 'European Union' } },
  },
  {
    collection: 'organisations',
    id: ids.partner,
    kind: 'public-institution',
    logo: ids.decoration,
    texts: {
      sq: { name: 'Një institucion publik (shembull)' },
      en: { name: 'A public institution (example)' },
    },
  },
  {
    collection: 'people',
    id: ids.person,
    name: 'Dea',
    organisation: ids.organiser,
    texts: { sq: { role: 'psikologe (shembull)' }, en: { role: 'psychologist (example)' } },
  },
];

const pageOf = (id: string, texts: Page['texts'], more: Partial<Page> = {}): Page => ({
  collection: 'pages',
  id,
  kind: 'page',
  home: false,
  discreet: false,
  updatedAt: '2026-02-10T09:00:00.000Z',
  texts,
  ...more,
});

const campaignOf = (theme: Theme, slug: string): Campaign => ({
  collection: 'campaigns',
  id: `campaign-${slug}`,
  slug,
  status: 'running',
  theme,
  languages: ['sq', 'en'],
  origin: `https://${slug}.shembull.al`,
  starts: '2026-02-10',
  logo: ids.decoration,
  helpServices: [ids.helpline, ids.hotline, ids.testing],
  partners: [
    { role: 'organiser', organisation: ids.organiser },
    { role: 'partner', organisation: ids.partner },
    { role: 'co-funder', organisation: ids.union },
  ],
  hashtags: ['NukËshtëLojë'],
  accounts: [{ network: 'instagram', url: 'https://www.instagram.com/isigurt.al/' }],
  forms: 'https://studio.shembull.al/api/forms',
  contact: { email: 'info@shembull.al', phone: '+35542242264' },
  texts: {
    sq: {
      title: 'Bullizmi kibernetik nuk është lojë',
      slogan: 'Bashkë e ndalim',
      summary: 'Fushata kombëtare kundër bullizmit kibernetik.',
      navigation: navigationOf('Kreu', 'Lajme', 'Më shumë'),
      postalAddress: 'Tiranë, Shqipëri',
    },
    en: {
      title: 'Cyberbullying is not a game',
      slogan: 'Together we stop it',
      summary: 'The national campaign against cyberbullying.',
      navigation: navigationOf('Home', 'News', 'More'),
      postalAddress: 'Tirana, Albania',
    },
  },
});

const navigationOf = (home: string, news: string, more: string) => [
  { label: home, target: { kind: 'page' as const, page: ids.home }, children: [] },
  {
    label: more,
    target: { kind: 'page' as const, page: ids.news },
    children: [
      { label: news, target: { kind: 'page' as const, page: ids.news } },
      { label: 'iSIGURT.al', target: { kind: 'url' as const, url: 'https://isigurt.al/' } },
    ],
  },
];

/**
 * A microsite of a home page with the first example of every block, a news page, and a page for each block
 * with all its examples, a series with its episodes, and young people's work: everything that the renderer can show,
 * in both languages.
 */
export function exampleSnapshot({ theme }: { theme: Theme }): Snapshot {
  const firstOfEach = (language: Language) =>
    blockTypes.flatMap((type) => exampleBlocks(language, type)[0] ?? []);
  const pageText = (title: string, slug: string, blocks: Block[]): PageText => ({
    title,
    slug,
    summary: `${title}.`,
    blocks,
  });
  const pages: Page[] = [
    pageOf(
      ids.home,
      {
        sq: pageText('Bullizmi kibernetik nuk është lojë', 'kreu', firstOfEach('sq')),
        en: pageText('Cyberbullying is not a game', 'home', firstOfEach('en')),
      },
      { home: true, cover: ids.picture },
    ),
    pageOf(
      ids.news,
      {
        sq: pageText('Nisi fushata', 'nisi-fushata', exampleBlocks('sq', 'rich-text')),
        en: pageText('The campaign has begun', 'the-campaign-has-begun', exampleBlocks('en', 'rich-text')),
      },
      { kind: 'news', date: '2026-02-10' },
    ),
    pageOf('page-albanian', { sq: pageText('Vetëm shqip', 'vetem-shqip', exampleBlocks('sq', 'callout')) }),
    pageOf('page-empty', {
      sq: { title: 'Faqe bosh', slug: 'faqe-bosh', blocks: [] },
      en: { title: 'Empty page', slug: 'empty-page', blocks: [] },
    }),
    ...blockTypes.map((type) =>
      pageOf(
        `page-${type}`,
        {
          sq: pageText(`Blloku: ${type}`, `blloku-${type}`, exampleBlocks('sq', type)),
          en: pageText(`Block: ${type}`, `block-${type}`, exampleBlocks('en', type)),
        },
        { discreet: type === 'help' },
      ),
    ),
  ];
  const campaign = campaignOf(theme, `shembull-${theme}`);
  return {
    contract: contractVersion,
    readAt: '2026-02-10T09:00:00.000Z',
    campaign,
    documents: [
      ...otherDocuments,
      ...exampleRecordings,
      seriesOf(campaign.id, campaign.origin),
      seriesElsewhere,
      ...exampleEpisodes,
      ...resourcesOf(campaign.id, campaign.origin),
      ...summitsOf(campaign.id, campaign.origin),
      ...exampleSessions,
      ...exampleAgendas,
      exampleSpeaker,
      groupOf(campaign.id, campaign.origin),
      groupElsewhere,
      ...exampleMembers,
      ...pages,
    ],
  };
}

const gatherings = ['summits', 'sessions', 'agendas', 'groups', 'members'];

/** A microsite of `pages` pages in both languages, made from the examples; for measuring. */
export function generateSnapshot({ pages }: { pages: number }): Snapshot {
  const usual: BlockType[] = [
    'rich-text',
    'callout',
    'steps',
    'questions',
    'cards',
    'facts',
    'help',
    'share',
  ];
  const blocksOf = (language: Language, index: number) =>
    usual
      .filter((_, at) => (index + at) % 2 === 0 || at === 0)
      .flatMap((type) => exampleBlocks(language, type)[0] ?? []);
  const generated = Array.from({ length: pages - 2 }, (_, index) => {
    const number = index + 1;
    const text = (language: Language, title: string, slug: string): PageText => ({
      title: `${title} ${number}`,
      slug: `${slug}-${number}`,
      summary: `${title} ${number}.`,
      blocks: blocksOf(language, index),
    });
    return pageOf(`page-${number}`, {
      sq: text('sq', 'Faqja', 'faqja'),
      en: text('en', 'Page', 'page'),
    });
  });
  const base = exampleSnapshot({ theme: 'loje' });
  const isUsual = ({ type }: Block) =>
    !['episodes', 'resources', 'agenda', 'speakers', 'members', 'form'].includes(type);
  const kept = base.documents.flatMap((document): Snapshot['documents'] => {
    if (document.collection !== 'pages') return [document];
    if (document.id !== ids.home && document.id !== ids.news) return [];
    const { sq, en } = document.texts;
    const usualOf = (text: PageText | undefined) => text && { ...text, blocks: text.blocks.filter(isUsual) };
    const texts: Page['texts'] = { sq: usualOf(sq), en: usualOf(en) };
    return [{ ...document, texts }];
  });
  const isUnusual = ({ collection }: Snapshot['documents'][number]) =>
    ['recordings', 'series', 'episodes', 'resources', ...gatherings].includes(collection);
  return {
    ...base,
    campaign: campaignOf('loje', 'i-madh'),
    documents: [...kept.filter((document) => !isUnusual(document)), ...generated],
  };
}
