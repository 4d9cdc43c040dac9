import { type Language, languages } from '@bashke/content';
import type { Payload } from 'payload';
import { slugOf } from '../fields/slug.ts';

/** What a member is called in addresses whose name has neither letter nor digit. */
const nameless: Record<Language, string> = { sq: 'anetar', en: 'member' };

const MAXIMUM = 80;

/** An address part for a name that no other member of the group has in any of its languages, drafts and the bin included. */
export async function freeSlugs(
  payload: Payload,
  group: string,
  name: string,
): Promise<Record<Language, string>> {
  const { docs } = await payload.find({
    collection: 'members',
    where: { group: { equals: group } },
    select: { slug: true },
    locale: 'all',
    trash: true,
    depth: 0,
    pagination: false,
  });
  // Read in all languages, a slug is an object of them.
  const slugs = docs.map(({ slug }) => (slug ?? {}) as unknown as Partial<Record<Language, string | null>>);
  const free = (language: Language): string => {
    const taken = new Set(slugs.map((each) => each[language]));
    const plain = slugOf(name) || nameless[language];
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : `-${number}`;
      const slug = `${plain.slice(0, MAXIMUM - ending.length).replace(/-+$/, '')}${ending}`;
      if (!taken.has(slug)) return slug;
    }
  };
  return Object.fromEntries(languages.map((language) => [language, free(language)])) as Record<
    Language,
    string
  >;
}
