import {
  episodePath,
  type Episode,
  type Language,
  resourcePath,
  type Resource,
  type Series,
} from '@bashke/content';
import type { Payload } from 'payload';
import { originOf } from '../collections/campaigns/publish.ts';
import { publishEpisode } from '../collections/episodes/publish.ts';
import { publishResource } from '../collections/resources/publish.ts';
import { publishSeries } from '../collections/series/publish.ts';
import { env } from '../env.ts';
import type { Contribution } from '../payload-types.ts';
import { idOf } from '../publishing/stored.ts';

/** Something of a contribution that everybody can see. */
export interface PublicPlace {
  title: string;
  url: string;
}

/** What is public of a contribution, in the language of the reader where it exists in it. */
export async function findPublic(
  payload: Payload,
  { becomes }: Pick<Contribution, 'becomes'>,
  language: Language,
): Promise<PublicPlace[]> {
  const places = await Promise.all(
    (becomes ?? []).map(({ relationTo, value }) => {
      const id = idOf(value);
      return id === undefined ? undefined : findPlace(payload, relationTo, id, language);
    }),
  );
  return places.flatMap((place) => place ?? []);
}

const everything = { depth: 0, locale: 'all', fallbackLocale: false, disableErrors: true } as const;

async function findPlace(
  payload: Payload,
  collection: 'episodes' | 'resources',
  id: string,
  language: Language,
): Promise<PublicPlace | undefined> {
  const found = await payload.findByID({ collection, id, ...everything });
  if (found?._status !== 'published') return undefined;
  const order: Language[] = language === 'sq' ? ['sq', 'en'] : ['en', 'sq'];
  const seriesId = 'series' in found ? idOf(found.series) : undefined;
  const series =
    seriesId === undefined
      ? undefined
      : await payload.findByID({ collection: 'series', id: seriesId, ...everything });
  const campaignId = idOf(series ? series.campaign : 'campaign' in found ? found.campaign : undefined);
  const campaign =
    campaignId === undefined
      ? undefined
      : await payload.findByID({ collection: 'campaigns', id: campaignId, depth: 0, disableErrors: true });
  if (!campaign) return undefined;
  const origin = originOf(campaign, env.SITES_URL);
  for (const each of order) {
    // What the mappings give has the contract's names; a path needs its texts alone.
    const path = series
      ? episodePath(
          publishEpisode({ ...found, id }) as Episode,
          publishSeries({ ...series, id: String(series.id) }, () => origin) as Series,
          each,
        )
      : resourcePath(publishResource({ ...found, id }, () => origin) as Resource, each);
    if (path === undefined || /\/undefined\b/.test(path)) continue;
    const title = (found.title as unknown as Partial<Record<Language, string>> | undefined)?.[each];
    return { title: title ?? '', url: `${origin}/${path}` };
  }
  return undefined;
}
