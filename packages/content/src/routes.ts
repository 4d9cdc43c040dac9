import type { Campaign } from './collections/campaigns/schema.ts';
import type { Page } from './collections/pages/schema.ts';
import { defaultLanguage, type Language } from './language.ts';

/** Pages that every campaign has, by language. */
export const standardPages = {
  privacy: { sq: 'privatesia', en: 'privacy' },
  accessibility: { sq: 'qasshmeria', en: 'accessibility' },
  safeguarding: { sq: 'mbrojtja-e-femijeve', en: 'safeguarding' },
  search: { sq: 'kerko', en: 'search' },
} as const satisfies Record<string, Record<Language, string>>;
export type StandardPage = keyof typeof standardPages;

/** Icons by file name, in pixels. */
export const iconSizes = { 'icon-192.png': 192, 'icon-512.png': 512, 'apple-touch-icon.png': 180 } as const;

/**
 * One file of a microsite that the renderer makes. `path` is relative to the root of the microsite:
 * `index.html`, `en/for-children.html`. Pages are flat files so that the same relative links work on a
 * domain, in a folder and from a disk without a server.
 */
export type Route =
  | { kind: 'page'; path: string; language: Language; page: string }
  | { kind: 'standard'; path: string; language: Language; name: StandardPage }
  | { kind: 'not-found'; path: string; language: Language }
  | { kind: 'search-index'; path: string; language: Language }
  | { kind: 'card'; path: string; language: Language; page?: string }
  | { kind: 'manifest'; path: string; language: Language }
  | { kind: 'icon'; path: string; size: number }
  | { kind: 'vector-icon'; path: string; discreet: boolean }
  | { kind: 'sitemap' | 'robots' | 'security'; path: string };
export type RouteKind = Route['kind'];

/** `''` for the default language, `'en/'` for English. */
export const folderOf = (language: Language) => (language === defaultLanguage ? '' : `${language}/`);

/** Slugs that no page may take in this language, without `.html`. */
export const reservedSlugs = (language: Language): ReadonlySet<string> =>
  new Set(['index', '404', ...Object.values(standardPages).map((slugs) => slugs[language])]);

/** The file of a page in a language, or `undefined` where the page does not exist in it. */
export function pagePath(page: Page, language: Language): string | undefined {
  const text = page.texts[language];
  if (!text) return undefined;
  return `${folderOf(language)}${page.home ? 'index' : text.slug}.html`;
}

export const cardPath = (language: Language, page: Page): string =>
  `cards/${language}/${page.home ? 'index' : page.texts[language]!.slug}.png`;

/** The social card of pages that have none of their own: standard pages, search. */
export const campaignCardPath = (language: Language): string => `cards/${language}.png`;

/** Every file that the renderer makes for a microsite, in a fixed order. */
export function routesOf(campaign: Campaign, pages: readonly Page[]): Route[] {
  const routes: Route[] = [];
  for (const language of campaign.languages) {
    const folder = folderOf(language);
    for (const page of pages) {
      const path = pagePath(page, language);
      if (path === undefined) continue;
      routes.push({ kind: 'page', path, language, page: page.id });
      routes.push({ kind: 'card', path: cardPath(language, page), language, page: page.id });
    }
    for (const name of Object.keys(standardPages) as StandardPage[]) {
      routes.push({
        kind: 'standard',
        path: `${folder}${standardPages[name][language]}.html`,
        language,
        name,
      });
    }
    routes.push({ kind: 'card', path: campaignCardPath(language), language });
    routes.push({ kind: 'not-found', path: `${folder}404.html`, language });
    routes.push({ kind: 'search-index', path: `search/${language}.json`, language });
    routes.push({ kind: 'manifest', path: `${folder}site.webmanifest`, language });
  }
  routes.push({ kind: 'vector-icon', path: 'icon.svg', discreet: false });
  routes.push({ kind: 'vector-icon', path: 'neutral.svg', discreet: true });
  for (const [path, size] of Object.entries(iconSizes)) routes.push({ kind: 'icon', path, size });
  routes.push({ kind: 'sitemap', path: 'sitemap.xml' });
  routes.push({ kind: 'robots', path: 'robots.txt' });
  routes.push({ kind: 'security', path: '.well-known/security.txt' });
  return routes;
}
