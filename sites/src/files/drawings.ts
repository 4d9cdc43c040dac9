import type { View } from '@bashke/content';
import { drawCard, drawIcon, drawVectorIcon } from '../cards/index.ts';
import { callName, helpRoute } from '../elements/help-services.ts';
import type { FileMaker } from './index.ts';

/** What the social card of a page, or of the campaign, shows. */
function cardOf(view: View): Parameters<typeof drawCard>[0] {
  const { campaign, campaignText, language, route } = view;
  // Of a page only what the card shows: most edits of a page leave its card as it is.
  const page = route.kind === 'card' && route.page !== undefined ? view.summary(route.page) : undefined;
  const { line } = helpRoute(view);
  return {
    theme: campaign.theme,
    seed: page ? `${campaign.slug}/${page.id}` : campaign.slug,
    title: page?.title ?? campaignText.title,
    campaign: campaignText.title,
    slogan: campaignText.slogan,
    language,
    helpLine: line ? callName(line, view) : '',
  };
}

function iconOf({ campaign, route }: View): Parameters<typeof drawIcon>[0] {
  if (route.kind !== 'icon') throw new Error(`${route.path} is no icon`);
  return { theme: campaign.theme, seed: campaign.slug, size: route.size };
}

export const card: FileMaker = async (view) => ({
  contentType: 'image/png',
  body: await drawCard(cardOf(view)),
});

export const icon: FileMaker = async (view) => ({
  contentType: 'image/png',
  body: await drawIcon(iconOf(view)),
});

/** All that the card or icon of the view's route shows, as text. */
export const sketch = (view: View): string =>
  JSON.stringify(view.route.kind === 'icon' ? iconOf(view) : cardOf(view));

export const vectorIcon: FileMaker = async (view) => {
  const { campaign, route } = view;
  if (route.kind !== 'vector-icon') throw new Error(`${route.path} is no drawn icon`);
  const text = drawVectorIcon({ theme: campaign.theme, seed: campaign.slug, discreet: route.discreet });
  return { contentType: 'image/svg+xml', body: new TextEncoder().encode(text) };
};
