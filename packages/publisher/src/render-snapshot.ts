import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type ReleaseSummary, type Renderer, Site, type Snapshot } from '@bashke/content';
import { listFolder } from './folder.ts';
import { headerOf, summaryOf } from './release/describe.ts';
import { makeFiles, type OnStep } from './release/make.ts';
import { nextReleaseId } from './release/release-id.ts';
import { ClientFiles } from './render/client-files.ts';
import { DrawnFiles } from './render/drawn.ts';
import { requireSameContract } from './render/renderer.ts';
import { Stopwatch } from './stopwatch.ts';
import { writeFiles } from './target/directory/write.ts';

export interface RenderSnapshotOptions {
  snapshot: Snapshot;
  renderer: Renderer;
  mediaFolder: string;
  /** The folder that will hold the files of the microsite and nothing else. */
  out: string;
  /** Replace what `out` holds. */
  overwrite?: boolean | undefined;
  cacheFolder?: string | undefined;
  onStep?: OnStep | undefined;
}

/** What stands in the way of writing to a folder; says what to do. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/**
 * Makes every file of a snapshot into a folder, without a studio, a service or a live folder: the same files,
 * byte for byte, as a publish puts live. `out` is complete or untouched.
 *
 * @throws ProblemError with everything that must be mended first
 * @throws OutputError when `out` holds something and may not be overwritten
 */
export async function renderSnapshot(options: RenderSnapshotOptions): Promise<ReleaseSummary> {
  const { snapshot, renderer, mediaFolder, cacheFolder, onStep = () => undefined } = options;
  const watch = new Stopwatch();
  requireSameContract(renderer);
  const out = path.resolve(options.out);
  if (!options.overwrite && listFolder(out).length > 0) {
    throw new OutputError(`The folder ${out} is not empty. Name another, or add --overwrite to replace it.`);
  }
  const site = new Site(snapshot);
  const made = await makeFiles(
    site,
    undefined,
    {
      renderer,
      client: new ClientFiles(renderer.clientFolder),
      mediaFolder,
      ...(cacheFolder && { drawn: new DrawnFiles(cacheFolder, renderer.buildId) }),
    },
    onStep,
  );
  const { files, sources, states } = made;
  const now = new Date();
  const id = nextReleaseId(undefined, now);
  const summary = summaryOf(site, made, undefined, id, 0);
  const createdAt = now.toISOString();
  const { buildId } = renderer;
  const header = headerOf(site, made, { id, readAt: snapshot.readAt, createdAt, buildId, summary });
  const manifest = { header, states, files };
  const unfinished = `${out}.partial-${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    await writeFiles(
      unfinished,
      { manifest, sources: copied(sources), onFile: (done) => onStep('write', done, files.size) },
      undefined,
    );
    if (existsSync(out)) rmSync(out, { recursive: true });
    renameSync(unfinished, out);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { ...summary, milliseconds: watch.total() };
}

type Sources = Awaited<ReturnType<typeof makeFiles>>['sources'];

/** The folder belongs to somebody else, who may write into its files: none of them is a link to the cache or the media. */
const copied = (sources: Sources): Sources =>
  new Map(
    [...sources].map(([name, source]) => [
      name,
      typeof source === 'object' && 'file' in source ? { ...source, lasting: false } : source,
    ]),
  );
