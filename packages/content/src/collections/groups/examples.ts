import { exampleIds as ids, paragraphs } from '../../blocks/example.ts';
import { counties, type Member, memberKinds, sectors } from '../members/schema.ts';
import type { Group } from './schema.ts';

const changed = '2026-10-01T09:00:00.000Z';

/** A group at home on the campaign. */
export const groupOf = (campaign: string, origin: string): Group => ({
  collection: 'groups',
  id: ids.group,
  campaign,
  origin,
  open: true,
  confirms: true,
  updatedAt: changed,
  texts: {
    sq: {
      name: 'Aleanca Kombëtare kundër Bullizmit Kibernetik',
      slug: 'aleanca',
      summary: 'Organizata, ekspertë dhe institucione që punojnë së bashku.',
      statement: paragraphs('Ne angazhohemi t’i dëgjojmë fëmijët.', 'Ne angazhohemi të veprojmë.'),
      criteria: paragraphs('Anëtar bëhet kush punon për sigurinë në internet dhe e nënshkruan deklaratën.'),
    },
    en: {
      name: 'National Alliance against Cyberbullying',
      slug: 'alliance',
      summary: 'Organisations, experts and institutions that work together.',
      statement: paragraphs('We commit to listening to children.', 'We commit to acting.'),
      criteria: paragraphs('Whoever works for safety online and signs the statement can become a member.'),
    },
  },
});

/** A group of another campaign, of which nobody can become a member by applying. */
export const groupElsewhere: Group = {
  ...groupOf('campaign-elsewhere', 'https://tjeter.shembull.al'),
  id: ids.groupElsewhere,
  open: false,
  confirms: false,
  texts: {
    sq: { name: 'Miqtë e Fëmijëve', slug: 'miqte-e-femijeve', summary: 'Një grup parlamentar.' },
    en: { name: 'Friends of Children', slug: 'friends-of-children', summary: 'A parliamentary group.' },
  },
};

const memberOf = (member: Partial<Member> & Pick<Member, 'id' | 'texts'>): Member => ({
  collection: 'members',
  group: ids.group,
  kind: 'organisation',
  sector: 'child-protection',
  county: 'tirane',
  joined: '2025-11-10',
  links: [],
  updatedAt: changed,
  ...member,
});

/** Members with all and with little, of several kinds and counties. */
export const exampleMembers: Member[] = [
  memberOf({
    id: ids.member,
    signed: '2025-11-10',
    confirmed: '2026-10-01',
    logo: ids.decoration,
    links: ['https://shembull.al/', 'https://www.instagram.com/shembull/'],
    texts: {
      sq: {
        name: 'Qendra „Ylberi“ (shembull)',
        slug: 'qendra-ylberi',
        about: 'Punon me fëmijë & prindër në tri lagje të Tiranës.',
      },
      en: {
        name: 'Centre “Ylberi” (example)',
        slug: 'centre-ylberi',
        about: 'Works with children & parents in three neighbourhoods of Tirana.',
      },
    },
  }),
  memberOf({
    id: 'member-expert',
    kind: 'expert',
    sector: 'research',
    county: 'shkoder',
    texts: {
      sq: { name: 'Një eksperte (shembull)', slug: 'nje-eksperte' },
      en: { name: 'An expert (example)', slug: 'an-expert' },
    },
  }),
  memberOf({
    id: 'member-institution',
    kind: 'institution',
    sector: 'education',
    county: 'korce',
    texts: {
      sq: {
        name: 'Shërbimi rajonal i këshillimit dhe i mbështetjes psikologjike për shkollat (shembull)',
        slug: 'sherbimi-rajonal',
      },
    },
  }),
  memberOf({
    id: 'member-elsewhere',
    group: ids.groupElsewhere,
    kind: 'expert',
    sector: 'justice',
    texts: {
      sq: { name: 'Një deputete (shembull)', slug: 'nje-deputete' },
      en: { name: 'A member of parliament (example)', slug: 'a-member-of-parliament' },
    },
  }),
];

/** So many members of the example group, over all kinds, fields and counties; for measuring. */
export const generateMembers = (count: number): Member[] =>
  Array.from({ length: count }, (_, index) => {
    const valueOf = <T extends string>(values: Readonly<Record<T, unknown>>, step: number) => {
      const keys = Object.keys(values) as T[];
      return keys[Math.floor(index / step) % keys.length]!;
    };
    const number = index + 1;
    return memberOf({
      id: `member-${number}`,
      kind: valueOf(memberKinds, 1),
      sector: valueOf(sectors, 3),
      county: valueOf(counties, 2),
      signed: '2025-11-10',
      confirmed: '2026-10-01',
      texts: {
        sq: {
          name: `Qendra nr. ${number} për internet më të sigurt (shembull)`,
          slug: `qendra-${number}`,
          about: 'Punon me fëmijë, prindër dhe mësues për sigurinë në internet.',
        },
        en: {
          name: `Centre no. ${number} for a safer internet (example)`,
          slug: `centre-${number}`,
          about: 'Works with children, parents and teachers for safety online.',
        },
      },
    });
  });
