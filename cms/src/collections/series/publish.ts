import type { Series } from '@bashke/content';
import { idOf, present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** A series as it was read in all languages. */
export interface StoredSeries {
  id: string;
  campaign?: unknown;
  guid?: string | null;
  spokenLanguage?: string | null;
  category?: string | null;
  cover?: unknown;
  author?: string | null;
}

interface Texts {
  title?: string | null;
  slug?: string | null;
  summary?: string | null;
  description?: string | null;
}

/** A series by the contract's names. `originOf`: where the public finds a campaign. */
export const publishSeries = (
  series: StoredSeries,
  originOf: (campaign: string | undefined) => string | undefined,
): Unchecked<Series> => ({
  collection: 'series',
  id: series.id,
  campaign: idOf(series.campaign),
  origin: originOf(idOf(series.campaign)),
  guid: present(series.guid),
  spokenLanguage: present(series.spokenLanguage),
  category: present(series.category),
  cover: idOf(series.cover),
  author: present(series.author),
  texts: textsOf(series, (texts: Texts) => {
    const written = {
      title: present(texts.title),
      summary: present(texts.summary),
      description: present(texts.description),
    };
    return unlessEmpty(written) && { ...written, slug: present(texts.slug) };
  }),
});
