import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type HashedDocument,
  packSnapshot,
  type Page,
  publishEventSchema,
  type Snapshot,
} from '@bashke/content';
import { generateSnapshot } from '@bashke/content/examples';
import { writeExampleMedia } from '../../tests/examples/media.ts';
import { baseEnvironment } from '../run/environment.ts';
import { inProject, ROOT } from '../run/paths.ts';
import { requireSuccess } from '../run/processes.ts';
import { type DataFolder, openDataFolder } from '../start/data-folder.ts';
import { addressesOf, type Ports, publisherProgram, RENDERER, webProgram } from '../start/programs.ts';
import { Supervisor } from '../start/supervisor.ts';
import type { Figures } from './figures.ts';
import { round, summariseTimes, timed } from './statistics.ts';

const EDITS = 20;
const WHOLE_EDITS = 5;

/**
 * From the publish request at the publisher (a parcel) to the new bytes being served by the web server, against a
 * cold compile and render of the same snapshot.
 */
export async function measurePublisher(figures: Figures, ports: Ports, say: (line: string) => void) {
  const wholes: number[] = [];
  for (const pages of [100, 1000]) {
    figures.section(`Publish to live, ${pages} pages × 2 languages (publisher alone)`);
    const root = mkdtempSync(path.join(tmpdir(), 'bashke-bench-'));
    const data = openDataFolder(root);
    const signal = new AbortController().signal;
    const supervisor = new Supervisor({ logs: data.logs, runningFile: data.running, signal });
    try {
      const snapshot = generateSnapshot({ pages });
      await writeExampleMedia(snapshot, data.media);
      say(`${pages} × 2: cold compile and render`);
      const drawn = await timeCold(snapshot, data);
      const cold = await timeCold(snapshot, data);
      await supervisor.start(
        publisherProgram(data, ports),
        'publisher',
        `${addressesOf(ports).publisher}/health`,
      );
      await supervisor.start(webProgram(data, ports), 'web', `${addressesOf(ports).sites}/`);
      const campaign = new Campaign(snapshot, data, ports);
      say(`${pages} × 2: first publish`);
      const [first] = await timed(() => campaign.publish());
      say(`${pages} × 2: edits`);
      const edits: number[] = [];
      for (let index = 0; index < EDITS; index += 1) edits.push(await campaign.editPage(index));
      const whole: number[] = [];
      for (let index = 0; index < WHOLE_EDITS; index += 1) whole.push(await campaign.editCampaign(index));

      const edit = summariseTimes(edits);
      const all = summariseTimes(whole);
      wholes.push(all.p50);
      figures.add('cold compile and render, every card drawn', round(drawn), 'ms');
      figures.add('cold compile and render, cards kept', round(cold), 'ms');
      figures.add('first publish, cards kept', round(first), 'ms');
      figures.add('one page edited, p50', edit.p50, 'ms', { most: 300 });
      figures.add('one page edited, p95', edit.p95, 'ms');
      figures.add('cold run ÷ one page edited', round(cold / edit.p50), '×', { least: 8 });
      figures.add('every page changed, p50', all.p50, 'ms', pages === 100 ? { most: 300 } : undefined);
      figures.add(
        'cold run ÷ every page changed',
        round(cold / all.p50),
        '×',
        pages === 100 ? { least: 8 } : undefined,
      );
    } finally {
      await supervisor.end();
      rmSync(root, { recursive: true, force: true });
    }
  }
  const [small, large] = wholes as [number, number];
  figures.add('growth from 100 to 1,000 pages, every page changed', round(large / small), '×', { most: 12 });
}

/** Compiles the renderer and renders the snapshot in processes of their own. Only drawn cards are kept between runs. */
async function timeCold(snapshot: Snapshot, data: DataFolder): Promise<number> {
  const file = path.join(data.root, 'snapshot.json');
  writeFileSync(file, JSON.stringify(snapshot));
  const [milliseconds] = await timed(async () => {
    await requireSuccess({
      name: 'compiling the renderer',
      command: 'pnpm',
      args: ['--filter', '@bashke/sites', 'run', 'build'],
      cwd: ROOT,
      env: baseEnvironment(),
    });
    await requireSuccess({
      name: 'rendering the snapshot',
      command: process.execPath,
      args: [
        inProject('packages/publisher/src/main.ts'),
        'render',
        '--snapshot',
        file,
        '--out',
        path.join(data.root, 'cold'),
        '--overwrite',
      ],
      cwd: ROOT,
      env: baseEnvironment({
        RENDERER,
        MEDIA_DIR: data.media,
        CACHE_DIR: data.cache,
        NODE_ENV: 'production',
      }),
    });
  });
  return milliseconds;
}

const hash = (document: HashedDocument['document']): HashedDocument => ({
  document,
  hash: createHash('sha256').update(JSON.stringify(document)).digest('hex'),
});

/** A campaign at a running publisher, edited as the studio would. */
class Campaign {
  #campaign: HashedDocument;
  readonly #documents: HashedDocument[];
  readonly #held = new Set<string>();
  readonly #address: string;
  readonly #token: string;
  readonly #live: string;
  #readAt = Date.now();

  constructor(snapshot: Snapshot, data: DataFolder, ports: Ports) {
    this.#campaign = hash(snapshot.campaign);
    this.#documents = snapshot.documents.map(hash);
    this.#address = `${addressesOf(ports).publisher}/campaigns/${snapshot.campaign.id}/publish`;
    this.#token = data.secrets.publisherToken;
    this.#live = `${addressesOf(ports).sites}/${snapshot.campaign.slug}`;
  }

  async publish(): Promise<void> {
    this.#readAt += 1;
    const readAt = new Date(this.#readAt).toISOString();
    const parcel = packSnapshot({ readAt, campaign: this.#campaign, documents: this.#documents }, this.#held);
    const response = await fetch(this.#address, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: JSON.stringify(parcel),
    });
    const lines = (await response.text()).trim().split('\n');
    const last = publishEventSchema.parse(JSON.parse(lines.at(-1)!));
    if (last.type !== 'live') throw new Error(`The publish ended with ${JSON.stringify(last)}`);
    for (const [, documentHash] of parcel.entries) this.#held.add(documentHash);
  }

  /** Changes a sentence of one page. @returns milliseconds until the web server gives the new sentence */
  async editPage(index: number): Promise<number> {
    const at = this.#documents.findIndex(({ document }) => document.id === `page-${index + 1}`);
    const page = structuredClone(this.#documents[at]!.document) as Page;
    const sentence = `Fjali e re ${index}-${this.#readAt}.`;
    page.texts.sq!.summary = undefined;
    page.texts.sq!.blocks.push({
      id: `edit-${this.#readAt}`,
      type: 'rich-text',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: sentence }] }],
    });
    this.#documents[at] = hash(page);
    return this.#timeToLive(`${page.texts.sq!.slug}.html`, sentence);
  }

  /** Changes the campaign's address for mail, which every page shows and no social card does. */
  async editCampaign(index: number): Promise<number> {
    const campaign = structuredClone(this.#campaign.document) as Snapshot['campaign'];
    campaign.contact.email = `prove${index}@shembull.al`;
    this.#campaign = hash(campaign);
    return this.#timeToLive('index.html', `prove${index}@shembull.al`);
  }

  async #timeToLive(file: string, expected: string): Promise<number> {
    const [milliseconds, text] = await timed(async () => {
      await this.publish();
      return (await fetch(`${this.#live}/${file}`)).text();
    });
    if (!text.includes(expected)) throw new Error(`${file} does not show „${expected}“ after the publish.`);
    return milliseconds;
  }
}
