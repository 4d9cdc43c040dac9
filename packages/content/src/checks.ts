import type { Campaign, NavigationEntry } from './collections/campaigns/schema.ts';
import type { Page } from './collections/pages/schema.ts';
import type { Language } from './language.ts';
import type { Place, Problem } from './problems/problem.ts';
import { pagePath, reservedSlugs } from './routes.ts';
import type { Site } from './site.ts';
import { titleOf } from './snapshot.ts';

/** One check of a whole snapshot: pure, quick, and without an order among its fellows. */
type Check = (site: Site) => Problem[];

const placeOf = (document: Campaign | Page, language?: Language, field?: Place['field']): Place => ({
  collection: document.collection,
  id: document.id,
  title: titleOf(document),
  ...(language && { language }),
  ...(field && { field }),
});

const languagesAreComplete: Check = ({ campaign }) =>
  campaign.languages
    .filter((language) => !campaign.texts[language])
    .map((missing) => ({
      code: 'language-empty',
      params: { missing },
      place: placeOf(campaign, missing, ['title']),
    }));

const oneHome: Check = ({ campaign, pages }) => {
  const homes = pages.filter((page) => page.home);
  const [first, second] = homes;
  if (first && second) {
    const params = { other: titleOf(first) };
    return [{ code: 'home-twice', params, place: placeOf(second, undefined, ['home']) }];
  }
  return campaign.languages
    .filter((language) => !first?.texts[language])
    .map((missing) => ({ code: 'home-missing', params: { missing }, place: placeOf(first ?? campaign) }));
};

const addressesAreUnique: Check = ({ campaign, pages }) => {
  const problems: Problem[] = [];
  const takenBy = new Map<string, Page>();
  for (const language of campaign.languages) {
    const reserved = reservedSlugs(language);
    for (const page of pages) {
      const path = pagePath(page, language);
      const slug = page.texts[language]?.slug;
      if (path === undefined || slug === undefined) continue;
      const place = placeOf(page, language, ['slug']);
      if (!page.home && reserved.has(slug)) {
        problems.push({ code: 'address-reserved', params: { address: slug }, place });
      }
      const other = takenBy.get(path);
      if (other && !(page.home && other.home)) {
        problems.push({ code: 'address-taken', params: { address: slug, other: titleOf(other) }, place });
      }
      takenBy.set(path, page);
    }
  }
  return problems;
};

const navigationIsPublished: Check = (site) => {
  const { campaign } = site;
  return campaign.languages.flatMap((language) => {
    const check = (entry: Omit<NavigationEntry, 'children'>, field: (string | number)[]): Problem[] => {
      if (entry.target.kind !== 'page') return [];
      const page = site.find('pages', entry.target.page);
      if (page && pagePath(page, language) !== undefined) return [];
      const params = { label: entry.label, missing: language };
      return [{ code: 'navigation-unpublished', params, place: placeOf(campaign, language, field) }];
    };
    return (campaign.texts[language]?.navigation ?? []).flatMap((entry, index) => [
      ...check(entry, ['navigation', index]),
      ...entry.children.flatMap((child, at) => check(child, ['navigation', index, 'children', at])),
    ]);
  });
};

const helpIsThere: Check = (site) => {
  const { campaign } = site;
  const services = campaign.helpServices.map((id) => site.find('help-services', id));
  const place = placeOf(campaign, undefined, ['helpServices']);
  const problems: Problem[] = [];
  if (services.includes(undefined)) {
    problems.push({ code: 'reference-missing', params: { collection: 'help-services' }, place });
  }
  if (!services.some((service) => service?.phone))
    problems.push({ code: 'help-line-missing', params: {}, place });
  if (!services.some((service) => service?.kind === 'hotline' && service.url)) {
    problems.push({ code: 'report-missing', params: {}, place });
  }
  return problems;
};

const imagesHaveWords: Check = (site) =>
  site.media.flatMap((media) => {
    if (media.kind !== 'image' || media.decorative) return [];
    return site.campaign.languages
      .filter((language) => !media.texts[language])
      .map((missing) => ({
        code: 'alt-missing' as const,
        params: { missing },
        place: {
          collection: 'media',
          id: media.id,
          title: titleOf(media),
          language: missing,
          field: ['alt'],
        },
      }));
  });

const checks: readonly Check[] = [
  languagesAreComplete,
  oneHome,
  addressesAreUnique,
  navigationIsPublished,
  helpIsThere,
  imagesHaveWords,
];

/** Everything that can be said about a snapshot before a page of it is made. Empty: nothing stands in the way. */
export function checkSite(site: Site): Problem[] {
  return checks.flatMap((check) => check(site));
}
