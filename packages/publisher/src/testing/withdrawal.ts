import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Episode, Recording, Snapshot } from '@bashke/content';
import { exampleIds } from '@bashke/content/examples';
import type { PurgeRequest } from '../purge/request.ts';
import type { Workbench } from './workbench.ts';

/** Words that are nowhere but in what is taken back: in texts, addresses, transcripts, names and sound. */
export const marks = [
  'shenjatitull',
  'shenjaslug',
  'shenjarresht',
  'shenjakapitull',
  'shenjaalias',
  'shenjaze',
];

const recording: Recording = {
  collection: 'recordings',
  id: 'recording-taken-back',
  kind: 'audio',
  duration: 12,
  sources: [
    { format: 'opus', bytes: 200, file: 'a1b2c3d4e5f6.opus' },
    { format: 'mp3', bytes: 200, file: 'a1b2c3d4e5f6.mp3' },
  ],
  peaks: [1, 2, 3],
  texts: {},
};

const episode: Episode = {
  collection: 'episodes',
  id: 'episode-taken-back',
  series: exampleIds.series,
  kind: 'full',
  guid: '0a4b6a0c-7a9e-4a36-9a5e-0c8f0d9f1aff',
  publishedAt: '2026-02-11T07:00:00.000Z',
  updatedAt: '2026-02-11T07:00:00.000Z',
  spokenLanguage: 'sq',
  recording: recording.id,
  people: [{ role: 'guest', alias: 'shenjaalias' }],
  cues: [{ start: 0, end: 3, voice: 'shenjaalias', text: 'shenjarresht' }],
  texts: {
    sq: {
      title: 'Episodi shenjatitull',
      slug: 'shenjaslug',
      summary: 'Përmbledhja shenjatitull.',
      chapters: [{ start: 0, title: 'shenjakapitull' }],
    },
  },
};

/** A snapshot with an episode that will be taken back, read `minutes` after it. */
export function withEpisode(snapshot: Snapshot, minutes = 0, title = episode.texts.sq!.title): Snapshot {
  const texts = { sq: { ...episode.texts.sq!, title } };
  return {
    ...snapshot,
    readAt: instantAfter(snapshot, minutes),
    documents: [...snapshot.documents, recording, { ...episode, texts }],
  };
}

/** The instant `minutes` after a snapshot was read. */
export const instantAfter = ({ readAt }: Snapshot, minutes: number): string =>
  new Date(Date.parse(readAt) + minutes * 60_000).toISOString();

const files = recording.sources.map(({ file }) => file);

/** What the studio asks for when the episode is taken back. */
export const takeBack = (snapshot: Snapshot, minutes: number): PurgeRequest => ({
  documents: [`episodes/${episode.id}`, `recordings/${recording.id}`],
  files,
  before: instantAfter(snapshot, minutes),
});

/** Puts its sound into the media store. */
export function storeSound(bench: Workbench): void {
  for (const file of files) writeFileSync(path.join(bench.media, file), `shenjaze in ${file}`.padEnd(200));
}

/** The studio's own part of taking it back. */
export function eraseSound(bench: Workbench): void {
  for (const file of files) rmSync(path.join(bench.media, file), { force: true });
}

/** Everything on the disk that still holds a mark, in its bytes or in its name. */
export function findMarks(bench: Workbench): string[] {
  const found: string[] = [];
  for (const folder of [bench.live, bench.cache, bench.media]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, name);
      const bytes = statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'latin1') : '';
      for (const mark of marks)
        if (name.includes(mark) || bytes.includes(mark)) found.push(`${mark}: ${name}`);
    }
  }
  return found;
}
