import { chmod, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../env.ts';

/**
 * The private store: what nobody outside the studio may ever see. `uploads`: on their way in. `originals`: as they were
 * handed in. `quarantine`: cleaned by the intake, waiting for a reviewer. `forms`: photographed paper forms. `recordings`:
 * what staff upload, until the intake has made a recording of it.
 */
export type PrivateFolder = 'uploads' | 'originals' | 'quarantine' | 'forms' | 'recordings';

const name = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;

/**
 * A folder of the private store, made where it is missing: readable by the studio's own user alone.
 * @param owner a contribution, whose files lie together
 */
export async function privateFolder(folder: PrivateFolder, owner?: string): Promise<string> {
  const place = placeIn(folder, owner);
  await mkdir(place, { recursive: true, mode: 0o700 });
  // Whoever set the machine up may have made the folder before.
  for (const each of [env.PRIVATE_DIR, placeIn(folder), place]) await chmod(each, 0o700);
  return place;
}

/** Shuts what other programs wrote into a folder of the store: only the studio's own user reads it. */
export async function shutFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.map((each) => chmod(path.join(folder, each), 0o600)));
}

/** True when a path of the store leads to where it says. The store has no links; one that was put there leads out of it. */
export async function isInStore(file: string): Promise<boolean> {
  const place = path.join(await realpath(env.PRIVATE_DIR), path.relative(env.PRIVATE_DIR, file));
  return (await realpath(file).catch(() => undefined)) === place;
}

/** The path of a file in the private store. @throws Error when a name could lead out of it */
export function privateFile(folder: PrivateFolder, owner: string, file: string): string {
  if (!name.test(file)) throw new Error(`“${file}” is no name of a file in the private store`);
  return path.join(placeIn(folder, owner), file);
}

/** Moves an upload that is whole to the originals of its contribution. */
export async function keepOriginal(contribution: string, upload: string): Promise<string> {
  await privateFolder('originals', contribution);
  const place = privateFile('originals', contribution, upload);
  const from = path.join(placeIn('uploads'), upload);
  // After a break-off it may have been moved already.
  if (await exists(from)) await rename(from, place);
  if (await exists(place)) await chmod(place, 0o600);
  await removeUpload(upload);
  return place;
}

/** Removes an upload with what is known of it. */
export async function removeUpload(upload: string): Promise<void> {
  if (!name.test(upload)) return;
  const place = path.join(placeIn('uploads'), upload);
  await Promise.all([rm(place, { force: true }), rm(`${place}.json`, { force: true })]);
}

/** Removes everything that the private store holds of a contribution, but for uploads on their way. */
export async function removeAllOf(contribution: string): Promise<void> {
  const folders: PrivateFolder[] = ['originals', 'quarantine', 'forms'];
  await Promise.all(
    folders.map((folder) => rm(placeIn(folder, contribution), { recursive: true, force: true })),
  );
}

/** Removes the originals of a contribution. */
export async function removeOriginals(contribution: string): Promise<void> {
  await rm(placeIn('originals', contribution), { recursive: true, force: true });
}

/** Removes what the intake made of a contribution and a reviewer has decided on. */
export async function removeQuarantined(contribution: string): Promise<void> {
  await rm(placeIn('quarantine', contribution), { recursive: true, force: true });
}

/** Names of the files of a contribution in a folder. */
export async function filesIn(folder: PrivateFolder, contribution: string): Promise<string[]> {
  return readdir(placeIn(folder, contribution)).catch(() => []);
}

const exists = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );

function placeIn(folder: PrivateFolder, owner?: string): string {
  if (owner !== undefined && !name.test(owner)) throw new Error(`“${owner}” is no name of a contribution`);
  return path.join(env.PRIVATE_DIR, folder, ...(owner === undefined ? [] : [owner]));
}
