import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import { nowOf } from '../consent/clock-door.ts';
import { dayAt } from '../consent/day.ts';
import type { Application } from '../payload-types.ts';
import { oneAtATime } from '../public/one-at-a-time.ts';
import { dayOf, idOf } from '../publishing/stored.ts';
import { freeSlugs } from './free-slug.ts';

const other = { sq: 'en', en: 'sq' } as const satisfies Record<Language, Language>;
const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

/**
 * Makes the published member of an application. Its name is the same in both languages; what it does stands in the
 * language that it was written in, and in no other until somebody writes it.
 */
export async function makeMember(
  payload: Payload,
  application: Application,
): Promise<{ id: string; slugs: Record<Language, string> }> {
  const { name, kind, sector, county, url, about, contact, email, language } = application;
  const group = idOf(application.group)!;
  const today = dayAt(nowOf(payload));
  return oneAtATime(`addresses of ${group}`, async () => {
    const slugs = await freeSlugs(payload, group, name);
    const { id } = await payload.create({
      collection: 'members',
      locale: language,
      draft: true,
      data: {
        name,
        slug: slugs[language],
        about,
        kind,
        sector,
        county,
        group,
        links: url ? [url] : [],
        joined: noonOf(today),
        signed: noonOf(dayOf(application.signedAt) ?? today),
        confirmed: noonOf(today),
        contact,
        email,
        language,
        _status: 'draft',
      },
      depth: 0,
    });
    try {
      const locale = other[language];
      await payload.update({
        collection: 'members',
        id,
        locale,
        data: { name, slug: slugs[locale], _status: 'published' },
        depth: 0,
      });
    } catch (error) {
      await payload.delete({ collection: 'members', id, depth: 0 });
      throw error;
    }
    return { id: String(id), slugs };
  });
}
