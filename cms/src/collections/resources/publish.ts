import type { Resource } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** A resource as it was read in all languages. */
export interface StoredResource {
  id: string;
  updatedAt: string;
  campaign?: unknown;
  publishedAt?: string | null;
  picture?: unknown;
  recording?: unknown;
  workshop?: unknown;
}

interface Texts {
  title?: string | null;
  slug?: string | null;
  summary?: string | null;
  about?: string | null;
}

/** A resource by the contract's names, without its people: what of them may be shown is for `consent/` to say. */
export const publishResource = (
  resource: StoredResource,
  originOf: (campaign: string | undefined) => string | undefined,
): Unchecked<Resource> => ({
  collection: 'resources',
  id: resource.id,
  campaign: idOf(resource.campaign),
  origin: originOf(idOf(resource.campaign)),
  publishedAt: present(resource.publishedAt),
  updatedAt: resource.updatedAt,
  picture: idOf(resource.picture),
  recording: idOf(resource.recording),
  people: [],
  workshop: idOf(resource.workshop),
  texts: textsOf(resource, (texts: Texts) => {
    const written = {
      title: present(texts.title),
      summary: present(texts.summary),
      about: present(texts.about),
    };
    return unlessEmpty(written) && { ...written, slug: present(texts.slug) };
  }),
});
