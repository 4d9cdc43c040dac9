import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Episode,
  type HashedDocument,
  keyOf,
  packSnapshot,
  publishEventSchema,
  type Recording,
  type Snapshot,
} from '@bashke/content';
import { exampleSnapshot, generateSnapshot } from '@bashke/content/examples';
import { writeExampleMedia } from '../../tests/examples/media.ts';
import { type DataFolder, openDataFolder } from '../start/data-folder.ts';
import { addressesOf, type Ports, publisherProgram, webProgram } from '../start/programs.ts';
import { Supervisor } from '../start/supervisor.ts';
import type { Figures } from './figures.ts';
import { summariseTimes, timed } from './statistics.ts';

const PAGES = 100;
const RUNS = 5;
/** So many releases hold what is taken back: as many as are ever kept. */
const RELEASES = 9;

/**
 * From the moment at which an episode is taken back to the moment at which the web server has nothing of it any
 * more, and no release on the disk has: by a publish without it and a purge, and by a purge alone.
 */
export async function measurePurge(figures: Figures, ports: Ports, say: (line: string) => void) {
  figures.section(`Taken back, ${PAGES} pages × 2 languages, ${RELEASES} releases with it (publisher alone)`);
  const root = mkdtempSync(path.join(tmpdir(), 'bashke-bench-'));
  const data = openDataFolder(root);
  const supervisor = new Supervisor({
    logs: data.logs,
    runningFile: data.running,
    signal: new AbortController().signal,
  });
  try {
    const snapshot = withPodcast(generateSnapshot({ pages: PAGES }));
    await writeExampleMedia(snapshot, data.media);
    await supervisor.start(
      publisherProgram(data, ports),
      'publisher',
      `${addressesOf(ports).publisher}/health`,
    );
    await supervisor.start(webProgram(data, ports), 'web', `${addressesOf(ports).sites}/`);
    const campaign = new Campaign(snapshot, data, ports);
    const both: number[] = [];
    const alone: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      say(`taken back: ${run + 1} of ${RUNS}`);
      both.push(await campaign.takeBack(true));
      alone.push(await campaign.takeBack(false));
    }
    const [published, purged] = [summariseTimes(both), summariseTimes(alone)];
    figures.add('publish without it and purge, until gone, p50', published.p50, 'ms');
    figures.add('publish without it and purge, until gone, p95', published.p95, 'ms', { most: 10_000 });
    figures.add('purge alone, the publish having failed, p50', purged.p50, 'ms');
    figures.add('purge alone, the publish having failed, p95', purged.p95, 'ms', { most: 10_000 });
  } finally {
    await supervisor.end();
    rmSync(root, { recursive: true, force: true });
  }
}

type Documents = Snapshot['documents'];
type Pair = [episode: Episode, recording: Recording];

/** The snapshot with the series of the examples as its own. */
function withPodcast({ campaign, documents, ...rest }: Snapshot): Snapshot {
  const { origin } = campaign;
  const podcast = exampleSnapshot({ theme: 'loje' }).documents.flatMap((document): Documents => {
    if (document.collection === 'series') return [{ ...document, campaign: campaign.id, origin }];
    return document.collection === 'episodes' || document.collection === 'recordings' ? [document] : [];
  });
  const series = podcast.find(({ collection }) => collection === 'series')!;
  const own = podcast.flatMap((document): Documents => {
    if (document.collection === 'episodes') {
      return document.series === series.id ? [{ ...document, workshop: undefined }] : [];
    }
    return document.collection === 'series' && document.id !== series.id ? [] : [document];
  });
  return { ...rest, campaign, documents: [...documents, ...own] };
}

const hash = (document: HashedDocument['document']): HashedDocument => ({
  document,
  hash: createHash('sha256').update(JSON.stringify(document)).digest('hex'),
});

/** A campaign at a running publisher, from which an episode is taken back. */
class Campaign {
  readonly #snapshot: Snapshot;
  readonly #taken: Pair;
  readonly #address: string;
  readonly #live: string;
  readonly #headers: Record<string, string>;
  #readAt = Date.now();

  constructor(snapshot: Snapshot, data: DataFolder, ports: Ports) {
    this.#snapshot = snapshot;
    this.#taken = findEpisode(snapshot);
    const { publisher, sites } = addressesOf(ports);
    this.#address = `${publisher}/campaigns/${snapshot.campaign.id}`;
    this.#live = `${sites}/${snapshot.campaign.slug}`;
    this.#headers = {
      authorization: `Bearer ${data.secrets.publisherToken}`,
      'content-type': 'application/json',
    };
  }

  /** @returns milliseconds until nothing of the episode is answered any more */
  async takeBack(publish: boolean): Promise<number> {
    for (let release = 0; release < RELEASES; release += 1) await this.#publish(true);
    const [episode, recording] = this.#taken;
    const files = recording.sources.map(({ file }) => file);
    const addresses = [
      ...files.map((file) => `media/${file}`),
      `podkast/zeri-yne/${episode.texts.sq!.slug}.html`,
    ];
    for (const address of addresses) {
      if ((await this.#ask(address)).status !== 200) throw new Error(`${address} is not live.`);
    }
    const [milliseconds] = await timed(async () => {
      this.#readAt += 1;
      const before = new Date(this.#readAt).toISOString();
      if (publish) await this.#publish(false);
      const purge = { documents: [keyOf(episode), keyOf(recording)], files, before };
      const answer = await this.#post('purge', purge);
      if (!answer.ok) throw new Error(`The purge was answered with ${answer.status}.`);
      for (const address of addresses) {
        if ((await this.#ask(address)).status !== 404) throw new Error(`${address} is still there.`);
      }
      const feed = await (await this.#ask('podkast/zeri-yne.xml')).text();
      if (feed.includes(episode.guid)) throw new Error('The feed still names the episode.');
    });
    return milliseconds;
  }

  #ask(address: string): Promise<Response> {
    return fetch(`${this.#live}/${address}`);
  }

  #post(call: string, body: unknown): Promise<Response> {
    return fetch(`${this.#address}/${call}`, {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify(body),
    });
  }

  async #publish(whole: boolean): Promise<void> {
    this.#readAt += 1;
    const { campaign, documents } = this.#snapshot;
    const taken = new Set<string>(this.#taken.map(keyOf));
    const shown = documents.filter((document) => whole || !taken.has(keyOf(document)));
    const parcel = packSnapshot(
      {
        readAt: new Date(this.#readAt).toISOString(),
        campaign: hash(campaign),
        documents: shown.map(hash),
      },
      new Set(),
    );
    const lines = (await (await this.#post('publish', parcel)).text()).trim().split('\n');
    const last = publishEventSchema.parse(JSON.parse(lines.at(-1)!));
    if (last.type !== 'live') throw new Error(`The publish ended with ${JSON.stringify(last)}`);
  }
}

/** A whole episode with its sound. */
function findEpisode({ documents }: Snapshot): Pair {
  const episode = documents.find(
    (document): document is Episode => document.collection === 'episodes' && document.kind === 'full',
  )!;
  const recording = documents.find(
    (document): document is Recording =>
      document.collection === 'recordings' && document.id === episode.recording,
  )!;
  return [episode, recording];
}
