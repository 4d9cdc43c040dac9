import type { View } from '@bashke/content';
import { drawCard, drawIcon, drawSeriesCover, drawVectorIcon } from '../cards/index.ts';
import { callName, helpRoute } from '../elements/help-services.ts';
import { formatDays } from '../i18n/format.ts';
import type { FileMaker } from './index.ts';

/** What a card shows of the document that it belongs to: no more, so that most edits leave the card as it is. */
interface CardSubject {
  id: string;
  title: string;
  kicker?: string | undefined;
}

/** What the social card of a document, or of the campaign, shows. */
function cardOf(view: View): Parameters<typeof drawCard>[0] {
  const { campaign, campaignText, language } = view;
  const subject = subjectOf(view);
  const { line } = helpRoute(view);
  return {
    theme: campaign.theme,
    seed: subject ? `${campaign.slug}/${subject.id}` : campaign.slug,
    title: subject?.title ?? campaignText.title,
    kicker: subject?.kicker,
    campaign: campaignText.title,
    slogan: campaignText.slogan,
    language,
    helpLine: line ? callName(line, view) : '',
  };
}

function subjectOf(view: View): CardSubject | undefined {
  const { route, language } = view;
  if (route.kind !== 'card') return undefined;
  if (route.page !== undefined) return view.summary(route.page);
  // A card of these exists in languages that they have texts in.
  if (route.episode !== undefined) {
    const { id, series, texts } = view.episode;
    return { id, title: texts[language]!.title, kicker: view.get('series', series).texts[language]!.title };
  }
  if (route.series !== undefined) {
    const { id, texts } = view.series;
    return { id, title: texts[language]!.title };
  }
  if (route.resource !== undefined) {
    const { id, texts } = view.resource;
    return { id, title: texts[language]!.title };
  }
  if (route.session !== undefined) {
    // When and where it is would be wrong on cards that networks have kept.
    const { id, summit, texts } = view.session;
    return { id, title: texts[language]!.title, kicker: view.get('summits', summit).texts[language]?.title };
  }
  if (route.summit !== undefined) {
    const { id, days, texts } = view.summit;
    const kicker = formatDays(language, days[0]!.day, days.at(-1)!.day);
    return { id, title: texts[language]!.title, kicker };
  }
  if (route.group !== undefined) {
    const { id, texts } = view.group;
    return { id, title: texts[language]!.name };
  }
  return undefined;
}

/** What the drawn cover of a series shows. The seed is the card's: both have the same drawing. */
function coverOf(view: View): Parameters<typeof drawSeriesCover>[0] {
  const { campaign, language, series } = view;
  const { id, author, texts } = series;
  return { theme: campaign.theme, seed: `${campaign.slug}/${id}`, title: texts[language]!.title, author };
}

function iconOf({ campaign, route }: View): Parameters<typeof drawIcon>[0] {
  if (route.kind !== 'icon') throw new Error(`${route.path} is no icon`);
  return { theme: campaign.theme, seed: campaign.slug, size: route.size };
}

export const card: FileMaker = async (view) => ({
  contentType: 'image/png',
  body: await drawCard(cardOf(view)),
});

export const cover: FileMaker = async (view) => ({
  contentType: 'image/png',
  body: await drawSeriesCover(coverOf(view)),
});

export const icon: FileMaker = async (view) => ({
  contentType: 'image/png',
  body: await drawIcon(iconOf(view)),
});

/** All that the card, cover or icon of the view's route shows, as text. */
export const sketch = (view: View): string => JSON.stringify(shownBy(view));

function shownBy(view: View): object {
  if (view.route.kind === 'icon') return iconOf(view);
  return view.route.kind === 'cover' ? coverOf(view) : cardOf(view);
}

export const vectorIcon: FileMaker = async (view) => {
  const { campaign, route } = view;
  if (route.kind !== 'vector-icon') throw new Error(`${route.path} is no drawn icon`);
  const text = drawVectorIcon({ theme: campaign.theme, seed: campaign.slug, discreet: route.discreet });
  return { contentType: 'image/svg+xml', body: new TextEncoder().encode(text) };
};
