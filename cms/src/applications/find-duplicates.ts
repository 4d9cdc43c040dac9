import type { Language } from '@bashke/content';
import type { Payload } from 'payload';
import type { Application } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';
import { type Likeness, likenessOf, sameAddress } from './duplicates.ts';

/** Somebody who may be the one who applies. */
export interface Duplicate {
  collection: 'members' | 'applications';
  id: string;
  name: string;
  why: Likeness[];
}

/** Applications that somebody is still to decide about. */
export const openStates = ['waiting', 'asked'] as const;

const ofGroup = (group: string) => ({ group: { equals: group } });

/** The members and the open applications of its group that an application may be the same as. */
export async function findDuplicates(payload: Payload, application: Application): Promise<Duplicate[]> {
  const group = idOf(application.group) ?? '';
  const all = { depth: 0, pagination: false } as const;
  const members = await payload.find({
    collection: 'members',
    where: ofGroup(group),
    select: { name: true, links: true, email: true },
    locale: 'all',
    ...all,
  });
  const applications = await payload.find({
    collection: 'applications',
    where: {
      and: [ofGroup(group), { state: { in: [...openStates] } }, { id: { not_equals: application.id } }],
    },
    select: { name: true, url: true, email: true },
    ...all,
  });
  const self = { names: [application.name], links: linksOf(application.url), email: application.email };
  const found: Duplicate[] = [];
  for (const { id, name, links, email } of members.docs) {
    if (String(id) === idOf(application.member)) continue;
    // Read in all languages, a name is an object of them.
    const names = Object.values((name ?? {}) as unknown as Partial<Record<Language, string | null>>).filter(
      (text) => typeof text === 'string',
    );
    const why = likenessOf(self, { names, links: links ?? [], email });
    if (why.length > 0) found.push({ collection: 'members', id: String(id), name: names[0] ?? '', why });
  }
  for (const { id, name, url, email } of applications.docs) {
    const why = likenessOf(self, { names: [name], links: linksOf(url), email });
    if (why.length > 0) found.push({ collection: 'applications', id: String(id), name, why });
  }
  return found;
}

const linksOf = (url: string | null | undefined): string[] => (url ? [url] : []);

/** The application to the group that an address has open already. @returns its identity */
export async function findOpen(payload: Payload, group: string, email: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'applications',
    where: {
      and: [
        ofGroup(group),
        { state: { in: ['unconfirmed', ...openStates] } },
        // `like` finds whatever holds it, in any capitals.
        { email: { like: email } },
      ],
    },
    sort: 'createdAt',
    select: { email: true },
    depth: 0,
    pagination: false,
  });
  const known = docs.find((each) => sameAddress(each.email, email));
  return known && String(known.id);
}
