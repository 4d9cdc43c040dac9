import { type Language, memberPath } from '@bashke/content';
import type { Payload } from 'payload';
import { originOf, type StoredCampaign } from '../collections/campaigns/publish.ts';
import { isIdentity } from '../database.ts';
import { env } from '../env.ts';
import { idOf, present } from '../publishing/stored.ts';
import { lookOf } from '../public/look.ts';

/** A group as letters, pages and decisions need it. */
export interface MemberGroup {
  id: string;
  campaign: string | undefined;
  open: boolean;
  confirms: boolean;
  isPublished: boolean;
  /** In a language, else in the other: a name in a letter is better than none. */
  nameIn(language: Language): string;
  /** Where the page of a member is on the microsite, in a language or the other; `undefined` where it has none. */
  pageOf(slugs: Partial<Record<Language, string | null>>, language: Language): string | undefined;
  /** Where the people behind its campaign are written to. */
  contactIn(language: Language): Promise<string | undefined>;
  /** The statement, in a language alone. */
  statementIn(language: Language): unknown;
}

type InLanguages<T> = Partial<Record<Language, T | null>> | null | undefined;
interface Row {
  id: string | number;
  campaign?: unknown;
  open?: boolean | null;
  confirms?: boolean | null;
  _status?: string | null;
  deletedAt?: string | null;
  name?: InLanguages<string>;
  slug?: InLanguages<string>;
  statement?: InLanguages<unknown>;
}

const otherThan = (language: Language): Language => (language === 'sq' ? 'en' : 'sq');

/** Reads a group as it is published, or as it is where it never was. `undefined` where it is gone or in the bin. */
export async function readGroup(payload: Payload, id: string): Promise<MemberGroup | undefined> {
  if (!isIdentity(payload.db, id)) return undefined;
  const row = await payload.db.findOne<Row>({ collection: 'groups', where: { id: { equals: id } } });
  if (!row || row.deletedAt) return undefined;
  const campaign = idOf(row.campaign);
  const owner =
    campaign &&
    (await payload.findByID({ collection: 'campaigns', id: campaign, depth: 0, disableErrors: true }));
  const origin = owner ? originOf(owner as StoredCampaign, env.SITES_URL) : undefined;
  const inLanguage = (texts: InLanguages<string>, language: Language) => present(texts?.[language]);
  const addressed = (texts: InLanguages<string>) => ({
    texts: Object.fromEntries(
      Object.entries(texts ?? {}).flatMap(([language, slug]) => (slug ? [[language, { slug }]] : [])),
    ),
  });
  const pageIn = (slugs: Partial<Record<Language, string | null>>, language: Language) =>
    owner && owner.languages?.includes(language)
      ? memberPath(addressed(slugs), addressed(row.slug), language)
      : undefined;
  return {
    id: String(row.id),
    campaign,
    open: row.open ?? false,
    confirms: row.confirms ?? false,
    isPublished: row._status === 'published',
    nameIn: (language) => inLanguage(row.name, language) ?? inLanguage(row.name, otherThan(language)) ?? '',
    pageOf(slugs, language) {
      const path = pageIn(slugs, language) ?? pageIn(slugs, otherThan(language));
      return origin === undefined || path === undefined ? undefined : `${origin}/${path}`;
    },
    contactIn: async (language) => (await lookOf(payload, campaign, language)).contact,
    statementIn: (language) => row.statement?.[language] ?? undefined,
  };
}
