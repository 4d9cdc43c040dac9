import { folderOf, type Language, standardPages, type View } from '@bashke/content';

export const homePath = (language: Language): string => `${folderOf(language)}index.html`;

/** The file of a standard page. */
export const standardPath = (name: keyof typeof standardPages, language: Language): string =>
  `${folderOf(language)}${standardPages[name][language]}.html`;

/** This file in another language: its home page, and `missing`, where it does not exist in that language. */
export function pathInLanguage(view: View, language: Language): { path: string; missing: boolean } {
  const { route } = view;
  const path = route.kind === 'standard' ? standardPath(route.name, language) : pageIn(view, language);
  if (path !== undefined) return { path, missing: false };
  return { path: homePath(language), missing: route.kind === 'page' };
}

const pageIn = (view: View, language: Language): string | undefined =>
  view.route.kind === 'page' ? view.pathOf(view.route.page, language) : undefined;

/** Every language in which this file exists, with its path: for `hreflang`. */
export const translationsOf = (view: View): { language: Language; path: string }[] =>
  view.campaign.languages.flatMap((language) => {
    const { path, missing } = pathInLanguage(view, language);
    return missing || view.route.kind === 'not-found' ? [] : [{ language, path }];
  });
