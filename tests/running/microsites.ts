import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { explainProblem, type Snapshot } from '@bashke/content';
import { DirectoryTarget, loadRenderer, Publisher } from '@bashke/publisher';
import { openDataFolder } from '../../scripts/start/data-folder.ts';
import { addressesOf, RENDERER, webProgram } from '../../scripts/start/programs.ts';
import { Supervisor } from '../../scripts/start/supervisor.ts';
import { writeExampleMedia } from '../examples/media.ts';
import { findFreePorts } from './ports.ts';

/** Published microsites and the web server that shows them. */
export interface Microsites {
  /** `http://localhost:…`, without a slash; a campaign is at `/<slug>/`. */
  address: string;
  /** The folder of the live release of a campaign. */
  folderOf(slug: string): string;
  close(): Promise<void>;
}

/** Publishes snapshots for real into a folder of their own and serves them. */
export async function startMicrosites(snapshots: readonly Snapshot[]): Promise<Microsites> {
  const root = await mkdtemp(path.join(tmpdir(), 'bashke-microsites-'));
  const data = openDataFolder(root);
  const publisher = new Publisher({
    renderer: await loadRenderer(RENDERER),
    target: new DirectoryTarget(data.live),
    mediaFolder: data.media,
    cacheFolder: data.cache,
  });
  const ports = await findFreePorts();
  for (const example of snapshots) {
    const { slug } = example.campaign;
    // Where the public finds it is here: the page for missing addresses takes its style sheet from there.
    const origin = `http://${slug}.localhost:${ports.sites.number}`;
    const snapshot = { ...example, campaign: { ...example.campaign, origin } };
    await writeExampleMedia(snapshot, data.media);
    const outcome = await publisher.publishSnapshot(snapshot);
    if (outcome.type !== 'live') throw new Error(describeOutcome(outcome));
  }
  await publisher.idle();
  const supervisor = new Supervisor({
    logs: data.logs,
    runningFile: data.running,
    signal: new AbortController().signal,
  });
  const address = addressesOf(ports).sites;
  await supervisor.start(webProgram(data, ports), 'web', `${address}/`);
  return {
    address,
    folderOf: (slug) => path.join(data.live, slug, 'current'),
    close: async () => {
      await supervisor.end();
      await rm(root, { recursive: true, force: true });
    },
  };
}

function describeOutcome(outcome: Awaited<ReturnType<Publisher['publish']>>): string {
  if (outcome.type !== 'failed') return outcome.type;
  return outcome.problems.map((problem) => explainProblem(problem, 'en')).join('\n');
}
