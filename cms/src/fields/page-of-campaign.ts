import type { FilterOptionsProps, Where } from 'payload';
import { idOf } from '../publishing/stored.ts';

/**
 * Offers the pages of the campaign that is being edited, or that the document being edited belongs to: by itself, or
 * through its series.
 */
export async function isPageOfCampaign({
  data,
  id,
  req,
}: Pick<FilterOptionsProps, 'data' | 'id' | 'req'>): Promise<boolean | Where> {
  const document = (data ?? {}) as { campaign?: unknown; series?: unknown };
  if ('campaign' in document) return ofCampaign(idOf(document.campaign));
  if (!('series' in document)) return ofCampaign(id === undefined ? undefined : String(id));
  const series = idOf(document.series);
  if (series === undefined) return true;
  const found = await req.payload.findByID({
    collection: 'series',
    id: series,
    depth: 0,
    disableErrors: true,
    req,
  });
  return ofCampaign(idOf(found?.campaign));
}

const ofCampaign = (campaign: string | undefined): boolean | Where =>
  campaign === undefined || campaign === '' ? true : { campaign: { equals: campaign } };
