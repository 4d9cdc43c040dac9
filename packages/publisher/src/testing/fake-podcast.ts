import {
  chaptersPath,
  coverPath,
  type Episode,
  type Recording,
  recordingFormats,
  type Series,
  transcriptPath,
  type View,
} from '@bashke/content';
import { escape } from './escape.ts';

/** What the fake renderer makes of series, episodes and resources: every kind of reference, and no design. */

/** The title of the series, episode or resource that a file is of. */
export function podcastTitle(view: View): string | undefined {
  const { route, language } = view;
  const named =
    'episode' in route && route.episode !== undefined
      ? view.episode
      : 'series' in route && route.series !== undefined
        ? view.series
        : 'resource' in route && route.resource !== undefined
          ? view.resource
          : undefined;
  return named?.texts[language]?.title;
}

export function podcastBody(view: View): string {
  const { route, language } = view;
  if (route.kind === 'series') {
    const links = view.episodesOf(view.series.id).map((episode) => {
      const place = view.placeOf('episodes', episode.id);
      return place === undefined
        ? ''
        : `<a href="${view.href(place)}">${escape(episode.texts[language]?.title ?? '')}</a>`;
    });
    return links.join(' ');
  }
  if (route.kind === 'resource') {
    const { picture, recording, texts } = view.resource;
    const image = picture === undefined ? undefined : view.get('media', picture);
    const shown =
      image?.kind === 'image'
        ? `<img alt="" src="${view.href(`media/${image.variants[0]!.file}`)}">`
        : filmOf(view, view.get('recordings', recording!));
    return `${shown}<p>${escape(texts[language]!.summary)}</p>`;
  }
  const { episode } = view;
  const vtt = transcriptPath(episode, view.get('series', episode.series), 'vtt');
  const track = vtt === undefined ? '' : `<track kind="captions" src="${view.href(vtt)}">`;
  const recording = view.get('recordings', episode.recording);
  const sources = recording.sources.map(({ file }) => `<source src="${view.href(`media/${file}`)}">`);
  return `<audio controls>${sources.join('')}${track}</audio><p>${escape(wordsOf(view))}</p>`;
}

const filmOf = (view: View, { sources, poster }: Recording) =>
  `<video controls poster="${view.href(`media/${poster!.file}`)}"><source src="${view.href(`media/${sources[0]!.file}`)}"></video>`;

export const wordsOf = (view: View): string =>
  view.episode.cues.map(({ text, voice }) => `${voice ?? ''}: ${text}`).join('\n');

export const chaptersOf = (view: View): string =>
  JSON.stringify({
    version: '1.2.0',
    chapters: view.episode.texts[view.language]!.chapters.map(({ start, title }) => ({
      startTime: start,
      title,
    })),
  });

export function feedOf(view: View): string {
  const { series, campaign, language } = view;
  const { origin } = campaign;
  const text = series.texts[language]!;
  const items = view.episodesOf(series.id).map((episode) => itemOf(view, series, episode));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel><title>${escape(text.title)}</title><link>${origin}/${view.placeOf('series', series.id)}</link>
<atom:link rel="self" type="application/rss+xml" href="${origin}/${view.route.path}"/>
<itunes:image href="${origin}/${coverPath(series)}"/>
${items.join('\n')}</channel></rss>
`;
}

function itemOf(view: View, series: Series, episode: Episode): string {
  const { origin } = view.campaign;
  const [source] = view
    .get('recordings', episode.recording)
    .sources.toSorted((one, other) => (one.format < other.format ? -1 : 1));
  const vtt = transcriptPath(episode, series, 'vtt');
  const chapters = chaptersPath(episode, series);
  return `<item><title>${escape(episode.texts[view.language]?.title ?? '')}</title><guid isPermaLink="false">${episode.guid}</guid>
<link>${origin}/${view.placeOf('episodes', episode.id)}</link>
<enclosure url="${origin}/media/${source!.file}" length="${source!.bytes}" type="${recordingFormats[source!.format]}"/>
${vtt === undefined ? '' : `<podcast:transcript url="${origin}/${vtt}" type="text/vtt"/>`}
${chapters === undefined ? '' : `<podcast:chapters url="${origin}/${chapters}" type="application/json+chapters"/>`}
</item>`;
}
