import { Readable } from 'node:stream';
import {
  type Language,
  pagePath,
  type Published,
  type StandardPage,
  type Summit,
  type View,
} from '@bashke/content';
import { type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { pagesOfSummit } from '../collections/summits/present.ts';
import { publicAddress } from '../rendering/links.ts';
import { standardPath } from '../rendering/translations.ts';
import type { FileMaker } from './index.ts';

/** Every page with its translations. */
export const sitemap: FileMaker = async (view) => {
  const { languages, origin } = view.campaign;
  const standard: StandardPage[] = ['privacy', 'accessibility', 'safeguarding'];
  const published: Published[] = [
    'series',
    'episodes',
    'resources',
    'summits',
    'sessions',
    'groups',
    'members',
  ];
  const items = [
    ...view.allPages().flatMap((page) => {
      const paths = languages.map((language) => pagePath(page, language));
      return entries(view, paths, page.updatedAt);
    }),
    ...published.flatMap((collection) => publishedEntries(view, collection)),
    ...view.every('summits').flatMap((summit) => summitEntries(view, summit)),
    ...standard.flatMap((name) =>
      entries(
        view,
        languages.map((language) => standardPath(name, language)),
      ),
    ),
  ];
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  const body = await streamToPromise(Readable.from(items).pipe(stream));
  return { contentType: 'application/xml; charset=utf-8', body: new Uint8Array(body) };
};

const publishedEntries = (view: View, collection: Published): SitemapItemLoose[] =>
  view.every(collection).flatMap((document) => {
    const paths = view.campaign.languages.map((language) => view.placeOf(collection, document.id, language));
    return entries(view, paths, 'updatedAt' in document ? document.updatedAt : undefined);
  });

/** The pages of a summit besides its overview, and those of its speakers. */
function summitEntries(view: View, summit: Summit): SitemapItemLoose[] {
  const inEach = (placeIn: (language: Language) => string | undefined) =>
    entries(view, view.campaign.languages.map(placeIn), summit.updatedAt);
  return [
    ...pagesOfSummit(view, summit).flatMap((page) =>
      inEach((language) => view.summitPlace(summit.id, page, language)),
    ),
    ...view
      .speakersOf(summit.id)
      .flatMap(({ id }) => inEach((language) => view.speakerPlace(summit.id, id, language))),
  ];
}

/** One entry for each language in which a page exists; `paths` are in the order of the languages. */
function entries(view: View, paths: readonly (string | undefined)[], lastmod?: string): SitemapItemLoose[] {
  const translations = view.campaign.languages.flatMap((lang, index) => {
    const path = paths[index];
    return path === undefined ? [] : [{ lang, url: publicAddress(view, path) }];
  });
  const [fallback] = translations;
  const links = fallback ? [...translations, { lang: 'x-default', url: fallback.url }] : [];
  return translations.map(({ url }) => ({ url, links, ...(lastmod && { lastmod }) }));
}
