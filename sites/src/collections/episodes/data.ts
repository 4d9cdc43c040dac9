import {
  type Episode,
  feedPath,
  recordingFormats,
  type Series,
  seriesPath,
  transcriptPath,
  type View,
} from '@bashke/content';
import { publishedAliases } from '../../elements/people.ts';
import { soundOf } from '../../elements/player/sound.ts';
import { coverFile } from '../../files/feed-cover.ts';
import { durationOf } from '../../i18n/format.ts';
import { publicAddress } from '../../rendering/links.ts';

/** A series as search engines read it. */
export function seriesData(view: View, series: Series): object {
  const { language, campaign } = view;
  const path = seriesPath(series, language);
  const feed = feedPath(series);
  return {
    '@type': 'PodcastSeries',
    '@id': `${campaign.origin}/#${series.guid}`,
    name: series.texts[language]?.title,
    description: series.texts[language]?.summary,
    url: path && publicAddress(view, path),
    image: publicAddress(view, coverFile(view, series)),
    webFeed: feed && publicAddress(view, feed),
    inLanguage: series.spokenLanguage,
    author: { '@type': 'Organization', name: series.author },
  };
}

/** An episode with its sound as search engines read it: people by their aliases alone. */
export function episodeData(view: View, episode: Episode, series: Series): object {
  const { language } = view;
  const text = episode.texts[language];
  const { recording, download } = soundOf(view, episode);
  const source = download ?? recording.sources[0]!;
  const transcript = transcriptPath(episode, series, 'text');
  return {
    '@type': 'PodcastEpisode',
    url: publicAddress(view, view.route.path),
    name: text?.title,
    description: text?.summary,
    datePublished: episode.publishedAt,
    dateModified: episode.updatedAt,
    inLanguage: episode.spokenLanguage,
    duration: durationOf(recording.duration),
    episodeNumber: episode.number,
    ...(episode.season !== undefined && {
      partOfSeason: { '@type': 'PodcastSeason', seasonNumber: episode.season },
    }),
    partOfSeries: seriesData(view, series),
    isAccessibleForFree: true,
    contributor: publishedAliases(episode).map((name) => ({ '@type': 'Person', name })),
    associatedMedia: {
      '@type': 'AudioObject',
      contentUrl: publicAddress(view, `media/${source.file}`),
      encodingFormat: recordingFormats[source.format],
      contentSize: String(source.bytes),
      duration: durationOf(recording.duration),
      ...(transcript && {
        accessibilityFeature: ['transcript'],
      }),
    },
  };
}
