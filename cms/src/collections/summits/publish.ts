import type { Summit } from '@bashke/content';
import { lexicalToRichText } from '../../fields/rich-text/publish.ts';
import { publishTitledDocuments, type StoredTitledDocument } from '../../fields/titled-documents/publish.ts';
import { dayOf, idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { namesOf, textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** A summit as it was read in all languages. */
export interface StoredSummit {
  id: string;
  updatedAt: string;
  campaign?: unknown;
  guid?: string | null;
  acronym?: string | null;
  state?: string | null;
  edition?: number | null;
  days?: { day?: string | null; opens?: string | null; closes?: string | null }[] | null;
  map?: string | null;
  rooms?: { id?: string | null; names?: unknown; capacity?: number | null }[] | null;
  tracks?: { id?: string | null; names?: unknown; color?: number | null }[] | null;
  spokenLanguages?: string[] | null;
  interpretation?: string[] | null;
  signLanguage?: boolean | null;
  captions?: boolean | null;
  livestream?: string | null;
  registration?: { open?: boolean | null; closes?: string | null; capacity?: number | null } | null;
  documents?: StoredTitledDocument[] | null;
  cover?: unknown;
}

interface Texts {
  title?: string | null;
  slug?: string | null;
  secondName?: string | null;
  theme?: string | null;
  summary?: string | null;
  about?: unknown;
  venueName?: string | null;
  venueAddress?: string | null;
  venueAccess?: unknown;
}

const publishText = (texts: Texts) => {
  const written = unlessEmpty({ title: present(texts.title), summary: present(texts.summary) });
  return (
    written && {
      ...written,
      slug: present(texts.slug),
      secondName: present(texts.secondName),
      theme: present(texts.theme),
      about: lexicalToRichText(texts.about),
      venueName: present(texts.venueName),
      venueAddress: present(texts.venueAddress),
      venueAccess: lexicalToRichText(texts.venueAccess),
    }
  );
};

/** A summit by the contract's names. `originOf`: where the public finds a campaign. */
export const publishSummit = (
  summit: StoredSummit,
  originOf: (campaign: string | undefined) => string | undefined,
): Unchecked<Summit> => ({
  collection: 'summits',
  id: summit.id,
  campaign: idOf(summit.campaign),
  origin: originOf(idOf(summit.campaign)),
  guid: present(summit.guid),
  acronym: present(summit.acronym),
  state: present(summit.state),
  edition: summit.edition ?? undefined,
  days: (summit.days ?? [])
    .map(({ day, opens, closes }) => ({ day: dayOf(day), opens: present(opens), closes: present(closes) }))
    .toSorted((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1)),
  map: present(summit.map),
  rooms: (summit.rooms ?? []).map(({ id, names, capacity }) => ({
    id: present(id),
    names: namesOf(names),
    capacity: capacity ?? undefined,
  })),
  tracks: (summit.tracks ?? []).map(({ id, names, color }) => ({
    id: present(id),
    names: namesOf(names),
    color: color ?? undefined,
  })),
  spokenLanguages: summit.spokenLanguages ?? [],
  interpretation: summit.interpretation ?? [],
  signLanguage: summit.signLanguage ?? false,
  captions: summit.captions ?? false,
  livestream: present(summit.livestream),
  registration: summit.registration?.open
    ? {
        closes: present(summit.registration.closes),
        capacity: summit.registration.capacity ?? undefined,
      }
    : undefined,
  documents: publishTitledDocuments(summit.documents),
  cover: idOf(summit.cover),
  updatedAt: summit.updatedAt,
  texts: textsOf(summit, publishText),
});
