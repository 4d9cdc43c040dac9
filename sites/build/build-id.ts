import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Parts outside the bundle whose version changes what is drawn. */
const outside = [
  '@resvg/resvg-js',
  '@fontsource/atkinson-hyperlegible-next',
  '@fontsource/big-shoulders',
  '@fontsource/bricolage-grotesque',
  '@fontsource/brygada-1918',
  '@fontsource/fraunces',
];

/**
 * What differs from build to build or from folder to folder without a change of the output: a key that nothing
 * here uses, paths of sources, names of chunks.
 */
const incidental = [/deserializeManifest\(\{.*\}\)/g, /(?<=\w)_[\w-]{8}(?=\.mjs)/g];

/** Writes `server/build.json` with an identity made from everything that was compiled. */
export async function writeBuildId(dist: URL): Promise<void> {
  const folder = fileURLToPath(dist);
  const require = createRequire(import.meta.url);
  const root = resolve(folder, '../..');
  const settle = (text: string) =>
    incidental.reduce((rest, part) => rest.replace(part, ''), text.replaceAll(root, ''));
  const hash = createHash('sha256');
  for (const name of outside) {
    const { version } = require(`${name}/package.json`) as { version: string };
    hash.update(`${name}@${version}\n`);
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'build.json')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  for (const file of files.toSorted()) {
    const bytes = await readFile(join(folder, file));
    hash.update(settle(file)).update(file.startsWith('server/') ? settle(bytes.toString()) : bytes);
  }
  const buildId = hash.digest('hex').slice(0, 16);
  await writeFile(new URL('server/build.json', dist), `${JSON.stringify({ buildId })}\n`);
}
