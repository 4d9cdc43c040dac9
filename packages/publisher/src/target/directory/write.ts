import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { serialiseManifest } from '../../release/manifest.ts';
import type { FileSource, ReleaseContent } from '../target.ts';
import { type LivePaths, partial } from './paths.ts';

/** So many files are written before others get their turn. */
const filesPerTurn = 250;

/**
 * Writes a release: its folder under a name that says it is not finished, its manifest, and then the folder
 * under its own name. Synchronous calls: for thousands of links they take a third of the time.
 */
export async function writeRelease(paths: LivePaths, content: ReleaseContent): Promise<void> {
  const { slug, id } = content.manifest.header;
  const folder = paths.release(slug, id);
  const unfinished = folder + partial;
  const manifest = paths.manifest(slug, id);
  try {
    mkdirSync(unfinished, { recursive: true });
    const base = content.base?.header;
    await writeFiles(unfinished, content, base && paths.release(base.slug, base.id));
    writeFileSync(
      manifest + partial,
      serialiseManifest(content.manifest, content.forgetWords ? undefined : content.base),
    );
    renameSync(manifest + partial, manifest);
    renameSync(unfinished, folder);
  } catch (error) {
    for (const leftover of [unfinished, folder, manifest, manifest + partial]) {
      rmSync(leftover, { recursive: true, force: true });
    }
    throw error;
  }
}

/** Writes every file of a release into a folder that exists and is empty. */
export async function writeFiles(
  folder: string,
  { manifest, sources, onFile }: Pick<ReleaseContent, 'manifest' | 'sources' | 'onFile'>,
  baseFolder: string | undefined,
): Promise<void> {
  const made = new Set<string>(['.']);
  let done = 0;
  for (const file of manifest.files.keys()) {
    const directory = path.dirname(file);
    if (!made.has(directory)) {
      mkdirSync(path.join(folder, directory), { recursive: true });
      made.add(directory);
    }
    writeFile(`${folder}/${file}`, sources.get(file)!, `${baseFolder ?? ''}/${file}`);
    done += 1;
    if (done % filesPerTurn === 0) {
      onFile?.(done);
      await nextTurn();
    }
  }
}

function writeFile(file: string, source: FileSource, base: string): void {
  if (source === 'base') linkOrCopy(base, file);
  else if ('body' in source) writeFileSync(file, source.body);
  else if (source.lasting) linkOrCopy(source.file, file);
  else copyFileSync(source.file, file, constants.COPYFILE_FICLONE);
}

/** Other devices, file systems without links, and files with too many of them. */
const unlinkable = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!unlinkable.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}

/** Whether a file is there with so many bytes. */
export function hasFile(file: string, bytes: number): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes;
}
