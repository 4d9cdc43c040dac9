import { campaignCardPath, type ImageDocument, type PageSummary, type View } from '@bashke/content';
import { publicAddress, wrongKind } from '../rendering/links.ts';

/** What the head of a page says about it. */
export interface PageHead {
  title: string;
  summary?: string | undefined;
  /** Gives the browser's tab a neutral title and icon. */
  discreet?: boolean | undefined;
  /** The social card that was drawn for the page. */
  card?: string | undefined;
  /** schema.org data besides the campaign's own. */
  data?: readonly object[] | undefined;
  /** Where films are played from, when the page holds any. */
  frames?: readonly string[] | undefined;
  /** The page plays sound or film of its own. */
  plays?: boolean | undefined;
  /** Feeds that a reader of podcasts finds through the page. */
  feeds?: readonly { title: string; path: string }[] | undefined;
  /** Style sheets that the page needs besides those of every page. */
  styles?: readonly string[] | undefined;
  /** The page reads files of its own microsite: the search index, a calendar. */
  connects?: boolean | undefined;
  /** The origin that the forms of the page are sent to. */
  forms?: string | undefined;
  /** Search engines stay away. */
  hidden?: boolean | undefined;
}

/**
 * The policy of a page: nothing but its own files, and no more of those than the page needs.
 *
 * @param own where its files are; the page that is shown at any depth names the campaign's origin
 */
export function contentSecurityPolicy(head: PageHead, own = `'self'`): string {
  const { frames = [], forms } = head;
  const connected = [...(head.connects ? [own] : []), ...(forms ? [forms] : [])];
  return [
    `default-src 'none'`,
    `script-src ${own}`,
    `style-src ${own}`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `manifest-src ${own}`,
    ...(head.plays ? [`media-src ${own}`] : []),
    ...(connected.length > 0 ? [`connect-src ${connected.join(' ')}`] : []),
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    `base-uri 'none'`,
    `form-action ${forms ?? `'none'`}`,
  ].join('; ');
}

/** The absolute address of the picture for social networks. */
export function cardAddress(view: View, head: PageHead): string {
  const { campaign } = view;
  if (campaign.card !== undefined) {
    const media = view.get('media', campaign.card);
    if (media.kind !== 'image') throw wrongKind('image');
    return publicAddress(view, `media/${cardFile(media)}`);
  }
  return publicAddress(view, head.card ?? campaignCardPath(view.language));
}

/** The smallest file that is large enough for a card, in a format that every network reads. */
function cardFile({ variants }: ImageDocument): string {
  const plain = variants.filter(({ format }) => format === 'jpeg' || format === 'png');
  const bySize = (plain.length > 0 ? plain : variants).toSorted((a, b) => a.width - b.width);
  return (bySize.find(({ width }) => width >= 1200) ?? bySize.at(-1)!).file;
}

/** JSON-LD as it may stand inside a script element. */
export const writeData = (data: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': data }).replaceAll('<', '\\u003c');

/** The campaign as a website, and who is behind it. */
export function campaignData(view: View): object[] {
  const { campaign, campaignText: text, language } = view;
  const organiser = campaign.partners.find(({ role }) => role === 'organiser');
  const site = {
    '@type': 'WebSite',
    '@id': `${campaign.origin}/#site`,
    name: text.title,
    url: `${campaign.origin}/`,
    inLanguage: language,
  };
  if (!organiser) return [site];
  const { texts, url } = view.get('organisations', organiser.organisation);
  const publisher = {
    '@type': 'Organization',
    '@id': `${campaign.origin}/#organiser`,
    name: texts[language]?.name ?? campaign.slug,
    url,
  };
  return [{ ...site, publisher: { '@id': publisher['@id'] } }, publisher];
}

/** One page among the others, as search engines read it. */
export const pageData = (
  view: View,
  { path, title, summary, date, kind }: Omit<PageSummary, 'id' | 'cover'>,
  changed?: string,
): object => ({
  '@type': kind === 'news' ? 'NewsArticle' : 'WebPage',
  url: publicAddress(view, path),
  ...(kind === 'news' ? { headline: title } : { name: title }),
  description: summary,
  inLanguage: view.language,
  datePublished: date,
  dateModified: changed,
  isPartOf: { '@id': `${view.campaign.origin}/#site` },
});
