import { drawCard, drawIcon, drawVectorIcon } from '../cards/index.ts';
import { callName, helpRoute } from '../elements/help-services.ts';
import type { FileMaker } from './index.ts';

/** The social card of a page, or of the campaign. */
export const card: FileMaker = async (view) => {
  const { campaign, campaignText, language, route } = view;
  // Of a page only what the card shows: most edits of a page leave its card as it is.
  const page = route.kind === 'card' && route.page !== undefined ? view.summary(route.page) : undefined;
  const { line } = helpRoute(view);
  const body = await drawCard({
    theme: campaign.theme,
    seed: page ? `${campaign.slug}/${page.id}` : campaign.slug,
    title: page?.title ?? campaignText.title,
    campaign: campaignText.title,
    slogan: campaignText.slogan,
    language,
    helpLine: line ? callName(line, view) : '',
  });
  return { contentType: 'image/png', body };
};

export const icon: FileMaker = async (view) => {
  const { campaign, route } = view;
  if (route.kind !== 'icon') throw new Error(`${route.path} is no icon`);
  const body = await drawIcon({ theme: campaign.theme, seed: campaign.slug, size: route.size });
  return { contentType: 'image/png', body };
};

export const vectorIcon: FileMaker = async (view) => {
  const { campaign, route } = view;
  if (route.kind !== 'vector-icon') throw new Error(`${route.path} is no drawn icon`);
  const text = drawVectorIcon({ theme: campaign.theme, seed: campaign.slug, discreet: route.discreet });
  return { contentType: 'image/svg+xml', body: new TextEncoder().encode(text) };
};
