import {
  chaptersPath,
  type Episode,
  episodePath,
  ProblemError,
  recordingFormats,
  type Series,
  seriesCategories,
  seriesPath,
  titleOf,
  type TranscriptFormat,
  transcriptEndings,
  transcriptPath,
  type View,
} from '@bashke/content';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { publicAddress } from '../rendering/links.ts';
import { coverFile } from './feed-cover.ts';
import { describe } from './feed-description.ts';
import type { FileMaker } from './index.ts';
import { plainLine } from './plain.ts';
import { textFile } from './text-file.ts';

/** `content` is not written to: the podcast standard asks for it wherever a description is HTML. */
const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
};

const transcriptTypes: Record<TranscriptFormat, string> = {
  vtt: 'text/vtt',
  html: 'text/html',
  text: 'text/plain',
};

/**
 * The feed of a series for podcast directories: RSS 2.0 as PSP-1, Apple and Podcasting 2.0 ask for it. It names
 * people by their aliases alone, and no school, place or account; nobody is invited to comment.
 */
export const feed: FileMaker = async (view) => {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
  const channel = document.ele('rss', { version: '2.0', ...namespaces }).ele('channel');
  writeSeries(channel, view);
  for (const episode of view.episodesOf(view.series.id)) {
    if (episode.texts[view.language]) writeEpisode(channel.ele('item'), episode, view);
  }
  return textFile('application/rss+xml', `${document.end({ prettyPrint: true })}\n`);
};

const leaf = (parent: XMLBuilder, name: string, text: string | number): void => {
  parent.ele(name).txt(typeof text === 'number' ? String(text) : plainLine(text));
};

const html = (parent: XMLBuilder, name: string, text: string): void => {
  parent.ele(name).dat(text);
};

function writeSeries(channel: XMLBuilder, view: View): void {
  const { campaign, language, route, series } = view;
  const text = series.texts[language]!;
  const { email } = campaign.contact;
  leaf(channel, 'title', text.title);
  leaf(channel, 'link', publicAddress(view, seriesPath(series, language)!));
  channel.ele('atom:link', {
    href: publicAddress(view, route.path),
    rel: 'self',
    type: 'application/rss+xml',
  });
  leaf(channel, 'language', language);
  html(channel, 'description', describe(view, text.description));
  leaf(channel, 'generator', 'Bashkë');
  leaf(channel, 'itunes:author', series.author);
  if (email !== undefined) {
    // Directories send the code by which staff prove that the podcast is theirs to this address.
    const owner = channel.ele('itunes:owner');
    leaf(owner, 'itunes:name', series.author);
    leaf(owner, 'itunes:email', email);
  }
  writeCategory(channel, series);
  leaf(channel, 'itunes:explicit', 'false');
  leaf(channel, 'itunes:type', 'episodic');
  channel.ele('itunes:image', { href: publicAddress(view, coverFile(view, series)) });
  leaf(channel, 'podcast:guid', series.guid);
  channel.ele('podcast:locked', email === undefined ? {} : { owner: email }).txt('yes');
  leaf(channel, 'podcast:medium', 'podcast');
}

function writeCategory(channel: XMLBuilder, { category }: Series): void {
  const { name, part }: { name: string; part?: string } = seriesCategories[category];
  const whole = channel.ele('itunes:category', { text: name });
  if (part !== undefined) whole.ele('itunes:category', { text: part });
}

function writeEpisode(item: XMLBuilder, episode: Episode, view: View): void {
  const { language, series } = view;
  const text = episode.texts[language]!;
  const { duration } = view.get('recordings', episode.recording);
  leaf(item, 'title', text.title);
  leaf(item, 'link', publicAddress(view, episodePath(episode, series, language)!));
  item.ele('guid', { isPermaLink: 'false' }).txt(episode.guid);
  leaf(item, 'pubDate', new Date(episode.publishedAt).toUTCString());
  html(item, 'description', describe(view, text.summary, text.notes));
  item.ele('enclosure', enclosureOf(episode, view));
  leaf(item, 'itunes:duration', Math.max(1, Math.round(duration)));
  leaf(item, 'itunes:episodeType', episode.kind);
  for (const [name, number] of [
    ['season', episode.season],
    ['episode', episode.number],
  ] as const) {
    if (number === undefined) continue;
    leaf(item, `itunes:${name}`, number);
    leaf(item, `podcast:${name}`, number);
  }
  leaf(item, 'itunes:explicit', 'false');
  item.ele('itunes:image', { href: publicAddress(view, coverFile(view, series)) });
  writeCompanions(item, episode, view);
  for (const { alias, role } of episode.people) {
    if (alias !== undefined) item.ele('podcast:person', { role }).txt(plainLine(alias));
  }
  item.ele('podcast:socialInteract', { protocol: 'disabled' });
}

/**
 * The file that directories play. All of them play MP3.
 * @throws ProblemError when the recording of the episode has none.
 */
function enclosureOf(episode: Episode, view: View): { url: string; length: number; type: string } {
  const { sources } = view.get('recordings', episode.recording);
  const source = sources.find(({ format }) => format === 'mp3');
  if (!source) {
    const { collection, id } = episode;
    const place = { collection, id, title: titleOf(episode), field: ['recording'] };
    throw new ProblemError([{ code: 'recording-not-audio', params: {}, place }]);
  }
  const { file, bytes, format } = source;
  return { url: publicAddress(view, `media/${file}`), length: bytes, type: recordingFormats[format] };
}

/** Transcripts and chapters: they are in the language that is spoken, where the microsite has that language. */
function writeCompanions(item: XMLBuilder, episode: Episode, view: View): void {
  const { campaign, series } = view;
  if (!campaign.languages.includes(episode.spokenLanguage)) return;
  for (const format of Object.keys(transcriptEndings) as TranscriptFormat[]) {
    const path = transcriptPath(episode, series, format);
    if (path === undefined) continue;
    item.ele('podcast:transcript', {
      url: publicAddress(view, path),
      type: transcriptTypes[format],
      language: episode.spokenLanguage,
    });
  }
  const chapters = chaptersPath(episode, series);
  if (chapters === undefined) return;
  item.ele('podcast:chapters', {
    url: publicAddress(view, chapters),
    type: 'application/json+chapters',
  });
}
