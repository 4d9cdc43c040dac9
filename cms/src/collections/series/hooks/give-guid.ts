import { type Language, seriesPath } from '@bashke/content';
import type { CollectionBeforeChangeHook } from 'payload';
import { v5 } from 'uuid';
import { env } from '../../../env.ts';
import { idOf } from '../../../publishing/stored.ts';
import { originOf } from '../../campaigns/publish.ts';

/** The namespace of podcasts. @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/guid.md */
const namespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/** The identity of a podcast in every directory, from the first address of its feed: without scheme and trailing slash. */
export const guidOfFeed = (address: string): string =>
  v5(address.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, ''), namespace);

interface Data {
  guid?: string | null;
  slug?: string | null;
  spokenLanguage?: Language | null;
  campaign?: unknown;
  _status?: string | null;
}

/** Gives a series its identity when it is first published; afterwards it stays, whatever the address becomes. */
export const giveGuid: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  // A duplicate, of which the original is what it was made from, is another podcast.
  const isCopy = operation === 'create' && (originalDoc as Data | undefined)?.guid;
  if (isCopy) return { ...data, guid: null };
  const series: Data = { ...(originalDoc as Data | undefined), ...(data as Data) };
  const known = (originalDoc as Data | undefined)?.guid;
  if (known) return { ...data, guid: known };
  const campaignId = idOf(series.campaign);
  if (series._status !== 'published' || campaignId === undefined) return data;
  const campaign = await req.payload.findByID({
    collection: 'campaigns',
    id: campaignId,
    depth: 0,
    disableErrors: true,
    req,
  });
  const language = series.spokenLanguage ?? 'sq';
  const slug = req.locale === language || originalDoc === undefined ? series.slug : await slugIn(language);
  const path = seriesPath({ texts: { [language]: { slug } } } as Parameters<typeof seriesPath>[0], language);
  const origin = campaign ? originOf(campaign, env.SITES_URL) : env.SITES_URL;
  return { ...data, guid: guidOfFeed(`${origin}/${(path ?? '').replace(/\.html$/, '.xml')}`) };

  async function slugIn(locale: Language): Promise<string | null | undefined> {
    const id = (originalDoc as { id: string }).id;
    const stored = await req.payload.findByID({
      collection: 'series',
      id,
      depth: 0,
      locale,
      draft: true,
      disableErrors: true,
      req,
    });
    return stored?.slug;
  }
};
