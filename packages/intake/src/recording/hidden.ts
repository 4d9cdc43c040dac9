import { orderRemoved, type RemovedInfo } from '../removed.ts';
import { isPicture } from './check.ts';
import type { Probed, ProbedStream } from './probe.ts';

/** Tags that say how the file is built and nothing about anybody. */
const technical =
  /^(?:(?:major|compatible)_brands?|minor_version|handler_name|vendor_id|lang(?:uage)?|duration(?:-\w+)?|bps(?:-\w+)?|number_of_\w+(?:-\w+)?|_statistics_\w+(?:-\w+)?|replaygain_\w+|itunsmpb|itunnorm|rotate|rotation|variant_bitrate|gapless_playback|bitrate|encoder_delay|tlen)$/i;

/** The first pattern that fits the name of a tag says what it gave away. */
const patterns: readonly (readonly [RemovedInfo, RegExp])[] = [
  ['location', /location|gps|©xyz|\bxyz\b|geo|loci|latitude|longitude|altitude|place|city|country/i],
  ['time', /date|time|year|recorded|umid/i],
  [
    'author',
    /artist|author|composer|performer|copyright|owner|originator|publisher|conductor|director|account|apple.?id|purchas|encoded_by|engineer|uploader|rights/i,
  ],
  ['software', /encod|software|tool|coding_history|writing|application|app\b/i],
  ['device', /make|model|device|manufacturer|camera|android|lens|serial|hardware|capture/i],
  ['title', /title|album|track|genre|show|episode|season|collection|disc|part/i],
  ['comment', /comment|description|lyrics|synopsis|keyword|note|grouping|summary|url|podcast/i],
];

/** An empty clock: what programs write that do not know the time. */
const noTime = /^(?:1970|1904)-01-01T00:00:00|^$/;

/** What an uploaded recording says beside its sound and pictures. All of it is gone from what the intake writes. */
export function findHidden(probed: Probed): RemovedInfo[] {
  const found = new Set<RemovedInfo>();
  const tags = [probed.format, ...probed.streams, ...probed.chapters].flatMap((part) =>
    Object.entries(part.tags),
  );
  for (const [name, value] of tags) {
    const info = infoOfTag(name, value);
    if (info) found.add(info);
  }
  for (const stream of probed.streams) {
    const info = infoOfStream(stream);
    if (info) found.add(info);
  }
  if (probed.chapters.length > 0) found.add('chapters');
  return orderRemoved(found);
}

function infoOfTag(name: string, value: string): RemovedInfo | undefined {
  if (technical.test(name)) return undefined;
  const info = patterns.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
  return info === 'time' && noTime.test(value.trim()) ? undefined : info;
}

/** A track of time codes counts the hours of the day; a track of texts beside the sound holds the names of chapters. */
const dataTracks: Readonly<Record<string, RemovedInfo>> = { tmcd: 'time', text: 'chapters' };

function infoOfStream(stream: ProbedStream): RemovedInfo | undefined {
  if (isPicture(stream)) return 'picture';
  if (stream.codec_type === 'subtitle') return 'subtitles';
  if (stream.codec_type === 'data') return dataTracks[stream.codec_tag_string] ?? 'data-track';
  return stream.codec_type === 'audio' || stream.codec_type === 'video' ? undefined : 'other';
}
