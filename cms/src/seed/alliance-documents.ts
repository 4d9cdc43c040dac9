import type { Language } from '@bashke/content';
import { slugOf } from '../fields/slug.ts';
import { type GroupContent, type GroupKey, groups, type MemberContent, members } from './content/index.ts';
import { campaignId, groupId, memberId } from './identities.ts';
import { noonIf, noonOf } from './noon.ts';
import type { SeededDocument } from './seed-drafted.ts';
import type { StoreRichText } from './store-rich-text.ts';

const both = ['sq', 'en'] as const satisfies Language[];

/** What follows the name of whoever is invented. */
const mark = { sq: '(shembull)', en: '(example)' } as const satisfies Record<Language, string>;

/** The groups with their members. */
export const groupDocuments = (richText: StoreRichText): SeededDocument[] => [
  ...Object.entries(groups).map(([key, content]) => groupOf(key, content, richText)),
  ...(Object.keys(members) as GroupKey[]).flatMap((group) =>
    Object.entries(members[group]).map(([key, content]) => memberOf(group, key, content)),
  ),
];

const groupOf = (key: string, content: GroupContent, richText: StoreRichText): SeededDocument<'groups'> => ({
  collection: 'groups',
  id: groupId(key),
  languages: both,
  write: (language) => {
    const rich = (text: GroupContent['statement']) =>
      text ? richText(text[language], content.campaign) : null;
    return {
      campaign: campaignId(content.campaign),
      open: content.open,
      confirms: content.confirms,
      name: content.name[language],
      slug: content.slug[language],
      summary: content.summary[language],
      statement: rich(content.statement),
      criteria: rich(content.criteria),
    };
  },
});

/** The name of a member, with the mark of an example unless it is somebody whom the sources name. */
export const nameOf = ({ name, real = false }: MemberContent, language: Language): string =>
  real ? name[language] : `${name[language]} ${mark[language]}`;

const memberOf = (group: GroupKey, key: string, content: MemberContent): SeededDocument<'members'> => ({
  collection: 'members',
  id: memberId(group, key),
  languages: both,
  write: (language) => ({
    group: groupId(group),
    kind: content.kind,
    sector: content.sector,
    county: content.county,
    joined: noonOf(content.joined),
    signed: groups[group].open ? noonOf(content.joined) : null,
    confirmed: noonIf(content.confirmed),
    links: content.link ? [content.link] : [],
    // Invented members have an address that reaches nobody, so that the letters of a year can be seen in the studio.
    email: content.real ? null : `${key}@shembull.al`,
    language: 'sq',
    name: nameOf(content, language),
    slug: slugOf(content.name[language]),
    about: content.about[language],
  }),
});
