import path from 'node:path';
import { folderOf, folders, languages } from '@bashke/content';
import { contentType } from 'mime-types';

const placesOf = (kind: keyof typeof folders): string[] =>
  languages.map((language) => `${folderOf(language)}${folders[kind][language]}/`);

/** Where feeds, transcripts and chapters are: `podkast/`, `en/podcast/`. */
const podcasts = placesOf('series');
/** Where calendars and schedules are: `samiti/`, `en/summit/`. */
const summits = placesOf('summits');

const isInPodcast = (name: string) => podcasts.some((folder) => name.startsWith(folder));
const isInSummit = (name: string) => summits.some((folder) => name.startsWith(folder));

/** Types of what podcast players read, where the ending of a name says less. */
const podcastTypes: Record<string, string> = {
  '.xml': 'application/rss+xml; charset=utf-8',
  '.json': 'application/json+chapters',
};

/** The type of a file by its path from the root of a microsite. */
export function typeOf(name: string): string {
  const ending = path.extname(name);
  const special = isInPodcast(name) ? podcastTypes[ending] : undefined;
  return special ?? (contentType(ending) || 'application/octet-stream');
}

/** Names made from content by the renderer's compilation: what they name never changes and is never taken back. */
export const isLasting = (name: string): boolean => name.startsWith('_astro/');

export const isMedia = (name: string): boolean => name.startsWith('media/');

/**
 * What programs on other sites read: feeds, transcripts, chapters, the sound and films themselves, calendars and
 * schedules.
 */
export function isForPrograms(name: string): boolean {
  if (isMedia(name)) return /\.(?:mp3|opus|mp4)$/.test(name);
  if (isInSummit(name)) return /(?:\.ics|\/schedule\.(?:xml|json))$/.test(name);
  return isInPodcast(name) && /(?:\.(?:xml|vtt|txt|json)|-transcript\.html)$/.test(name);
}
