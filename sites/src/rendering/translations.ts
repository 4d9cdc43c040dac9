import { folderOf, groupPath, type Language, type Route, standardPages, type View } from '@bashke/content';

export const homePath = (language: Language): string => `${folderOf(language)}index.html`;

/** The file of a standard page. */
export const standardPath = (name: keyof typeof standardPages, language: Language): string =>
  `${folderOf(language)}${standardPages[name][language]}.html`;

/** This file in another language: its home page, and `missing`, where it does not exist in that language. */
export function pathInLanguage(view: View, language: Language): { path: string; missing: boolean } {
  const { route } = view;
  if (!('language' in route) || route.kind === 'not-found')
    return { path: homePath(language), missing: false };
  const path = translationOf(view, language);
  return path === undefined ? { path: homePath(language), missing: true } : { path, missing: false };
}

function translationOf(view: View, language: Language): string | undefined {
  const { route } = view;
  switch (route.kind) {
    case 'page':
      return view.pathOf(route.page, language);
    case 'standard':
      return standardPath(route.name, language);
    case 'series':
      return view.placeOf('series', route.series, language);
    case 'episode':
      return view.placeOf('episodes', route.episode, language);
    case 'summit':
      return view.summitPlace(route.summit, route.page, language);
    case 'session':
      return view.placeOf('sessions', route.session, language);
    case 'speaker':
      return view.speakerPlace(route.summit, route.person, language);
    case 'group':
      return groupInLanguage(view, route, language);
    case 'member':
      return view.placeOf('members', route.member, language);
    case 'resource':
      return view.placeOf('resources', route.resource, language);
    default:
      // A transcript is in the language that is spoken alone.
      return 'language' in route && route.language === language ? route.path : undefined;
  }
}

/** The directory of a group by the same value; whole where nobody has it in that language. */
function groupInLanguage(
  view: View,
  { group, by }: Extract<Route, { kind: 'group' }>,
  language: Language,
): string | undefined {
  const whole = view.placeOf('groups', group, language);
  if (!by || whole === undefined) return whole;
  const isThere = view
    .membersOf(group)
    .some((member) => member[by.facet] === by.value && member.texts[language]);
  return isThere ? groupPath(view.group, language, by) : whole;
}

/** Every language in which this file exists, with its path: for `hreflang`. */
export const translationsOf = (view: View): { language: Language; path: string }[] =>
  view.campaign.languages.flatMap((language) => {
    const { path, missing } = pathInLanguage(view, language);
    return missing || view.route.kind === 'not-found' ? [] : [{ language, path }];
  });
