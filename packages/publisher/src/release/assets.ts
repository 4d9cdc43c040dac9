import { statSync } from 'node:fs';
import path from 'node:path';
import type { FileSource } from '../target/target.ts';
import { noFacts } from '../verify/facts.ts';
import type { Manifest, ReleaseFile } from './manifest.ts';
import type { Workshop } from './make.ts';

const media = /^media\/([a-z0-9][a-z0-9._-]{5,120})$/;

/**
 * Adds the style sheets, scripts, fonts and media that the files of a release refer to, and what those refer
 * to, and nothing else. What cannot be found is left out: the check of the release tells who refers to it.
 */
export function gatherAssets(
  files: Map<string, ReleaseFile>,
  sources: Map<string, FileSource>,
  base: Manifest | undefined,
  { client, mediaFolder }: Pick<Workshop, 'client' | 'mediaFolder'>,
): void {
  const assets = new Map<string, { file: ReleaseFile; source: FileSource }>();
  const seen = new Set<string>();

  const find = (name: string): { file: ReleaseFile; source: FileSource } | undefined => {
    const before = base?.files.get(name);
    const [, stored] = media.exec(name) ?? [];
    if (stored !== undefined) {
      if (before) return { file: before, source: 'base' };
      const file = path.join(mediaFolder, stored);
      const found = statSync(file, { throwIfNoEntry: false });
      if (!found?.isFile()) return undefined;
      return {
        file: { hash: stored, bytes: found.size, facts: noFacts },
        source: { file, lasting: true },
      };
    }
    const found = client.find(name);
    if (!found) return undefined;
    const { hash, bytes, facts } = found;
    // Copied once, then linked from release to release: another compilation may write over the original.
    const source = before?.hash === hash ? 'base' : { file: found.file, lasting: false };
    return { file: { hash, bytes, facts }, source };
  };

  const visit = ({ facts }: { facts: ReleaseFile['facts'] }) => {
    for (const ref of facts.refs) {
      if (seen.has(ref)) continue;
      seen.add(ref);
      const name = ref.replace(/#.*$/, '');
      if (files.has(name) || assets.has(name)) continue;
      const asset = find(name);
      if (!asset) continue;
      assets.set(name, asset);
      visit(asset.file);
    }
  };
  for (const file of files.values()) visit(file);

  for (const name of [...assets.keys()].toSorted()) {
    const { file, source } = assets.get(name)!;
    files.set(name, file);
    sources.set(name, source);
  }
}
