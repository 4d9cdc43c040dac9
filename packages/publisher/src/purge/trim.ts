import type { Manifest, ReleaseFile } from '../release/manifest.ts';
import { nextReleaseId } from '../release/release-id.ts';
import type { FileSource, Target } from '../target/target.ts';
import type { Purged } from './holds.ts';

/**
 * Puts a release live that is the given one without the files that can show what must be gone, and without the
 * media that only those referred to. Releases never change, so it is one of its own; it cannot be rolled back to.
 *
 * @returns how many files it lacks
 */
export async function trimLive(
  target: Target,
  live: Manifest,
  purged: Purged,
  requireHeld: () => void,
): Promise<number> {
  // What is not there cannot stay: a live folder that somebody damaged must not stand in the way.
  const leaving = new Set([...purged.filesIn(live), ...(await target.missingFrom(live))]);
  const files = keepReachable(live.files, leaving);
  const { header } = live;
  const newest = (await target.list(header.slug))[0]?.id;
  const trimmed: Manifest = {
    header: {
      ...header,
      id: nextReleaseId(newest, new Date()),
      createdAt: new Date().toISOString(),
      trimmed: true,
    },
    files,
    states: statesOf(files, live.states),
  };
  trimmed.header.summary = summaryOf(trimmed, live, purged);
  const sources = new Map([...files.keys()].map((path): [string, FileSource] => [path, 'base']));
  await target.write({ manifest: trimmed, sources, base: live, forgetWords: true });
  requireHeld();
  await target.swap(trimmed.header);
  return live.files.size - files.size;
}

/** Leaves out files, and then what of the media store nothing refers to any more. */
function keepReachable(
  files: ReadonlyMap<string, ReleaseFile>,
  leaving: ReadonlySet<string>,
): Map<string, ReleaseFile> {
  const staying = [...files].filter(([path]) => !leaving.has(path));
  const named = new Set(staying.flatMap(([, { facts }]) => facts.refs.map((ref) => ref.replace(/#.*$/, ''))));
  return new Map(staying.filter(([path]) => !path.startsWith('media/') || named.has(path)));
}

function statesOf(files: ReadonlyMap<string, ReleaseFile>, states: Manifest['states']): Map<string, string> {
  const needed = new Set([...files.values()].flatMap(({ making }) => making?.inputs ?? []));
  return new Map([...states].filter(([input]) => needed.has(input)));
}

function summaryOf({ header, files }: Manifest, live: Manifest, purged: Purged) {
  const { summary } = header;
  return {
    ...summary,
    id: header.id,
    pages: [...files.keys()].filter((path) => path.endsWith('.html')).length,
    rendered: 0,
    changed: live.files.size - files.size,
    files: files.size,
    bytes: [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    milliseconds: 0,
    documents: summary.documents.filter((key) => !purged.isDocument(key)),
  };
}
