import path from 'node:path';
import { folderOf, folders, languages } from '@bashke/content';
import { contentType } from 'mime-types';

/** Where feeds, transcripts and chapters are: `podkast/`, `en/podcast/`. */
const podcasts = languages.map((language) => `${folderOf(language)}${folders.series[language]}/`);

const isInPodcast = (name: string) => podcasts.some((folder) => name.startsWith(folder));

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

/** What players on other sites read: feeds, transcripts, chapters, and the sound and films themselves. */
export const isForPlayers = (name: string): boolean =>
  isMedia(name)
    ? /\.(?:mp3|opus|mp4)$/.test(name)
    : isInPodcast(name) && /(?:\.(?:xml|vtt|txt|json)|-transcript\.html)$/.test(name);
