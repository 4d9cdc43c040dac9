import { realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** A file of a release, or the address at which it is. */
export type Found = FoundFile | { redirect: string };

export interface FoundFile {
  /** Its path from the root of the microsite. */
  name: string;
  file: string;
  stats: Stats;
}

/**
 * Finds the file that answers a path: itself, the page of that name, or the index of the folder. What is not
 * under the release's folder on the disk, by whatever link, is not found.
 *
 * @param folder the release's own folder, not the pointer to it
 */
export function findFile(folder: string, name: string): Found | undefined {
  if (name === '' || name.endsWith('/')) {
    const index = fileAt(folder, `${name}index.html`);
    if (index) return index;
    const page = name.slice(0, -1);
    // Relative links of the page count from where it is.
    return name !== '' && fileAt(folder, `${page}.html`) ? { redirect: page } : undefined;
  }
  const found = fileAt(folder, name) ?? fileAt(folder, `${name}.html`);
  if (found) return found;
  return fileAt(folder, `${name}/index.html`) ? { redirect: `${name}/` } : undefined;
}

/** A regular file under a folder. */
export function fileAt(folder: string, name: string): FoundFile | undefined {
  const file = path.join(folder, name);
  let stats: Stats;
  try {
    if (realpathSync.native(file) !== path.join(realpathSync.native(folder), name)) return undefined;
    stats = statSync(file);
  } catch {
    // ENOENT, ENOTDIR, ENAMETOOLONG: there is no such file.
    return undefined;
  }
  return stats.isFile() ? { name, file, stats } : undefined;
}
