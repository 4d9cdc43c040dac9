import type { NavigationEntry } from './collections/campaigns/schema.ts';
import type { Episode } from './collections/episodes/schema.ts';
import type { Document } from './collections/index.ts';
import type { Page } from './collections/pages/schema.ts';
import type { Language } from './language.ts';
import type { Target } from './link.ts';
import type { Place, Problem } from './problems/problem.ts';
import { pagePath, reservedSlugs } from './routes.ts';
import type { Published, Site } from './site.ts';
import { titleOf } from './snapshot.ts';

/** One check of a whole snapshot: pure, quick, and without an order among its fellows. */
type Check = (site: Site) => Problem[];

const placeOf = (document: Document, language?: Language, field?: Place['field']): Place => ({
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

/** Whether a link leads to something that exists in a language; addresses outside are taken for granted. */
function isThere(site: Site, target: Target, language: Language): boolean {
  switch (target.kind) {
    case 'page': {
      const page = site.find('pages', target.page);
      return page !== undefined && pagePath(page, language) !== undefined;
    }
    case 'summit':
      return site.summitPlace(target.summit, target.part, language) !== undefined;
    case 'group':
      return site.placeOf('groups', target.group, language) !== undefined;
    default:
      return true;
  }
}

const navigationIsPublished: Check = (site) => {
  const { campaign } = site;
  return campaign.languages.flatMap((language) => {
    const check = (entry: Omit<NavigationEntry, 'children'>, field: (string | number)[]): Problem[] => {
      if (isThere(site, entry.target, language)) return [];
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

const published = [
  'series',
  'episodes',
  'resources',
  'summits',
  'sessions',
  'groups',
  'members',
] as const satisfies Published[];

const placesAreUnique: Check = (site) => {
  const problems: Problem[] = [];
  for (const language of site.campaign.languages) {
    const takenBy = new Map<string, Document>();
    for (const document of published.flatMap((collection): readonly Document[] => site.every(collection))) {
      const path = site.placeOf(document.collection as Published, document.id, language);
      if (path === undefined) continue;
      const other = takenBy.get(path);
      if (other) {
        const params = { address: path.replace(/\.html$/, ''), other: titleOf(other) };
        problems.push({ code: 'address-taken', params, place: placeOf(document, language, ['slug']) });
      }
      takenBy.set(path, document);
    }
  }
  return problems;
};

const speechHasWords: Check = ({ campaign, series, episodes }) =>
  [...series, ...episodes]
    .filter(
      ({ spokenLanguage, texts }) => !campaign.languages.includes(spokenLanguage) || !texts[spokenLanguage],
    )
    .map((document) => ({
      code: 'spoken-language-missing',
      params: { missing: document.spokenLanguage },
      place: placeOf(document, document.spokenLanguage, ['title']),
    }));

const recordingsAreSound: Check = (site) => {
  const problems: Problem[] = [];
  const heardIn = new Map<string, Episode>();
  for (const episode of site.episodes) {
    const place = placeOf(episode, undefined, ['recording']);
    const recording = site.find('recordings', episode.recording);
    if (recording?.kind === 'video') problems.push({ code: 'recording-not-audio', params: {}, place });
    const other = heardIn.get(episode.recording);
    if (other) problems.push({ code: 'recording-twice', params: { other: titleOf(other) }, place });
    heardIn.set(episode.recording, episode);
  }
  return problems;
};

const isOrdered = (moments: readonly number[]): boolean =>
  moments.every((moment, index) => index === 0 || moment >= moments[index - 1]!);

/** Rounding by the intake may leave a recording this much shorter than what was written beside it, in seconds. */
const TOLERANCE = 1;

const timesAreInOrder: Check = (site) =>
  site.episodes.flatMap((episode) => {
    const end = (site.find('recordings', episode.recording)?.duration ?? Infinity) + TOLERANCE;
    const problems: Problem[] = [];
    const wrong = episode.cues.findIndex((cue, index) => {
      const before = episode.cues[index - 1]?.start ?? 0;
      return cue.end <= cue.start || cue.start < before || cue.end > end;
    });
    if (wrong >= 0) {
      const params = { number: wrong + 1 };
      problems.push({
        code: 'cue-out-of-order',
        params,
        place: placeOf(episode, undefined, ['cues', wrong]),
      });
    }
    for (const language of site.campaign.languages) {
      const starts = episode.texts[language]?.chapters.map(({ start }) => start) ?? [];
      if (starts.length === 0 || (starts[0] === 0 && isOrdered(starts) && starts.at(-1)! < end)) continue;
      problems.push({
        code: 'chapters-out-of-order',
        params: {},
        place: placeOf(episode, language, ['chapters']),
      });
    }
    return problems;
  });

const agendasHaveRooms: Check = ({ summits }) =>
  summits.flatMap(({ summit, agenda, sessions }) => {
    const rooms = new Set(summit.rooms.map(({ id }) => id));
    const lost = agenda?.entries.filter(({ room }) => !rooms.has(room)) ?? [];
    return sessions
      .filter(({ id }) => lost.some(({ session }) => session === id))
      .map((session) => ({
        code: 'agenda-room-unknown' as const,
        params: { session: titleOf(session) },
        place: placeOf(summit, undefined, ['rooms']),
      }));
  });

const checks: readonly Check[] = [
  agendasHaveRooms,
  placesAreUnique,
  speechHasWords,
  recordingsAreSound,
  timesAreInOrder,
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
