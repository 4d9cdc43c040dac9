import type { Language } from '@bashke/content';
import {
  type CampaignContent,
  campaigns,
  type HelpServiceContent,
  helpServices,
  type NavigationContent,
  type OrganisationContent,
  organisations,
  type PageContent,
  people,
  type PersonContent,
} from './content/index.ts';
import {
  campaignId,
  helpServiceId,
  identityOf,
  mediaId,
  organisationId,
  pageId,
  personId,
} from './identities.ts';
import { noonIf } from './noon.ts';
import { groupDocuments } from './alliance-documents.ts';
import { seriesDocuments } from './lab-documents.ts';
import type { SeededDocument } from './seed-drafted.ts';
import { storeBlocks } from './store-blocks.ts';
import type { StoreRichText } from './store-rich-text.ts';
import { storeTarget } from './store-targets.ts';
import { summitDocuments } from './summit-documents.ts';

const both = ['sq', 'en'] as const satisfies Language[];

/** Everything of the demo content that is written in the studio, in an order in which it can be published. */
export const seededDocuments = (richText: StoreRichText): SeededDocument[] => [
  ...Object.entries(organisations).map(([key, content]) => organisationOf(key, content)),
  ...Object.entries(helpServices).map(([key, content]) => helpServiceOf(key, content)),
  ...Object.entries(people).map(([key, content]) => personOf(key, content)),
  ...campaigns.map(campaignOf),
  // Before the pages, whose blocks show them, on other campaigns too.
  ...summitDocuments(richText),
  ...groupDocuments(richText),
  ...campaigns.flatMap((campaign) => campaign.pages.map((page) => pageOf(campaign, page, richText))),
  ...seriesDocuments(),
];

const organisationOf = (key: string, content: OrganisationContent): SeededDocument<'organisations'> => ({
  collection: 'organisations',
  id: organisationId(key),
  languages: both,
  write: (language) => ({
    kind: content.kind,
    url: content.url ?? null,
    name: content.name[language],
    about: content.about[language],
  }),
});

const helpServiceOf = (key: string, content: HelpServiceContent): SeededDocument<'help-services'> => ({
  collection: 'help-services',
  id: helpServiceId(key),
  languages: both,
  write: (language) => ({
    kind: content.kind,
    phone: content.phone ?? null,
    phoneText: content.phoneText ?? null,
    url: content.url ?? null,
    languages: content.languages,
    testing: content.testing,
    name: content.name[language],
    audience: content.audience[language],
    hours: content.hours?.[language] ?? null,
    cost: content.cost?.[language] ?? null,
    about: content.about[language],
  }),
});

const personOf = (key: string, content: PersonContent): SeededDocument<'people'> => ({
  collection: 'people',
  id: personId(key),
  languages: both,
  write: (language) => ({
    name: content.name,
    role: content.role[language],
    organisation: content.organisation ? organisationId(content.organisation) : null,
    about: content.about?.[language] ?? null,
  }),
});

const campaignOf = (content: CampaignContent): SeededDocument<'campaigns'> => ({
  collection: 'campaigns',
  id: campaignId(content.slug),
  languages: content.languages,
  awaiting: ['navigation'],
  write: (language) => ({
    slug: content.slug,
    status: content.status,
    theme: content.theme,
    languages: content.languages,
    starts: noonIf(content.starts),
    ends: noonIf(content.ends),
    title: content.title[language],
    slogan: content.slogan[language],
    summary: content.summary[language],
    postalAddress: content.postalAddress?.[language] ?? null,
    helpServices: content.helpServices.map(helpServiceId),
    partners: content.partners.map(({ role, organisation }) => ({
      id: identityOf(`partners/${content.slug}/${organisation}`),
      role,
      organisation: organisationId(organisation),
    })),
    hashtags: content.hashtags,
    accounts: [],
    contact: content.contact,
    navigation: navigationOf(content.navigation, content.slug, language),
  }),
});

/** The navigation is written in each language by itself, so its rows have no identity of their own. */
const navigationOf = (entries: readonly NavigationContent[], campaign: string, language: Language) =>
  entries.map(({ label, target, children = [] }) => ({
    label: label[language],
    target: storeTarget(target, campaign),
    children: children.map((child) => ({
      label: child.label[language],
      target: storeTarget(child.target, campaign),
    })),
  }));

const pageOf = (
  { slug: campaign }: CampaignContent,
  content: PageContent,
  richText: StoreRichText,
): SeededDocument<'pages'> => {
  const languages = content.title.en === undefined ? (['sq'] as const) : both;
  return {
    collection: 'pages',
    id: pageId(campaign, content.key),
    languages,
    write: (language) => ({
      campaign: campaignId(campaign),
      languages: [...languages],
      kind: content.kind,
      home: content.home ?? false,
      discreet: content.discreet ?? false,
      date: noonIf(content.date),
      cover: content.cover ? mediaId(content.cover) : null,
      title: content.title[language],
      slug: content.slug[language],
      summary: content.summary[language],
      blocks: storeBlocks(content.blocks, { campaign, page: content.key, language }, richText),
    }),
  };
};
