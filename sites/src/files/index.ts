import type { RenderedFile, RenderOptions, Route, RouteKind, View } from '@bashke/content';
import { calendar } from './calendar.ts';
import { chapters } from './chapters.ts';
import { card, cover, icon, vectorIcon } from './drawings.ts';
import { feed } from './feed.ts';
import { manifest } from './manifest.ts';
import { robots } from './robots.ts';
import { schedule } from './schedule.ts';
import { searchIndex } from './search-index.ts';
import { security } from './security.ts';
import { sitemap } from './sitemap.ts';
import { transcript } from './transcript.ts';

/** Kinds of routes that are web pages; all others are files made without Astro. */
type PageKind =
  | 'page'
  | 'standard'
  | 'not-found'
  | 'series'
  | 'episode'
  | 'resource'
  | 'summit'
  | 'session'
  | 'speaker'
  | 'group'
  | 'member';
export type FileKind = Exclude<RouteKind, PageKind>;

/** Makes one file. */
export type FileMaker = (view: View, options: RenderOptions) => Promise<RenderedFile>;

export const files = {
  card,
  cover,
  icon,
  'vector-icon': vectorIcon,
  feed,
  transcript,
  chapters,
  calendar,
  schedule,
  manifest,
  'search-index': searchIndex,
  sitemap,
  robots,
  security,
} satisfies Record<FileKind, FileMaker> as Record<FileKind, FileMaker>;

/** Whether a file is made without Astro. A transcript is, but for the form that is a web page. */
export const isFileRoute = (route: Route): route is Extract<Route, { kind: FileKind }> =>
  route.kind in files && !(route.kind === 'transcript' && route.format === 'html');
