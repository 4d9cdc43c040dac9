import { type CollectionName, type Language, type Problem, titleOf } from '@bashke/content';
import type { Payload } from 'payload';
import { isIdentity } from '../database.ts';
import type { Words } from '../fields/words.ts';
import { ERASED_ALIAS } from './book.ts';

const aPerson: Words = { sq: 'një person', en: 'a person' };
/** What an unnamed document is called. */
const something: Words = { sq: 'Diçka', en: 'Something' };

/**
 * Notices as staff read them: with the alias of the person and the title of the document, as both are called now.
 * Records of publishes hold identities alone, so what was taken back leaves no name in them.
 */
export async function nameNotices(
  payload: Payload,
  notices: readonly Problem[],
  language: Language,
): Promise<Problem[]> {
  const aliases = new Map<string, string>();
  const ids = [...new Set(notices.map(({ params }) => String(params['participant'] ?? '')))];
  const { docs } = await payload.find({
    collection: 'participants',
    where: { id: { in: ids.filter((id) => id !== '' && isIdentity(payload.db, id)) } },
    select: { alias: true },
    depth: 0,
    pagination: false,
  });
  for (const { id, alias } of docs) if (alias && alias !== ERASED_ALIAS) aliases.set(String(id), alias);
  const titles = await titlesOf(payload, notices, language);
  return notices.map((notice) => {
    const { participant, ...params } = notice.params;
    const who = aliases.get(String(participant)) ?? aPerson[language];
    const { place } = notice;
    const title =
      place && (place.title ?? titles.get(`${place.collection}/${place.id}`) ?? something[language]);
    return { ...notice, params: { ...params, who }, ...(place && title && { place: { ...place, title } }) };
  });
}

async function titlesOf(
  payload: Payload,
  notices: readonly Problem[],
  language: Language,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const places = notices.flatMap(({ place }) => place ?? []);
  for (const [collection, those] of Map.groupBy(places, (place) => place.collection)) {
    const { docs } = await payload.find({
      collection: collection as CollectionName,
      where: {
        id: { in: [...new Set(those.map(({ id }) => id))].filter((id) => isIdentity(payload.db, id)) },
      },
      locale: language,
      fallbackLocale: language === 'sq' ? 'en' : 'sq',
      depth: 0,
      pagination: false,
      ...(collection !== 'media' && collection !== 'recordings' && { draft: true }),
    });
    for (const doc of docs) {
      const { title, alt } = doc as { title?: string | null; alt?: string | null };
      const name = title ?? alt;
      titles.set(`${collection}/${doc.id}`, name ?? titleOf(doc as unknown as Record<string, unknown>));
    }
  }
  return titles;
}
