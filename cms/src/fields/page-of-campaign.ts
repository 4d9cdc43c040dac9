import type { FilterOptionsProps, Where } from 'payload';

/** Offers the pages of the campaign that is being edited, or that the page being edited belongs to. */
export function isPageOfCampaign({ data, id }: Pick<FilterOptionsProps, 'data' | 'id'>): boolean | Where {
  const document = (data ?? {}) as { campaign?: string | { id: string } | null };
  const campaign = 'campaign' in document ? document.campaign : id;
  const owner = typeof campaign === 'object' ? campaign?.id : campaign;
  return owner === undefined || owner === '' ? true : { campaign: { equals: owner } };
}
