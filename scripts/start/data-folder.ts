import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../run/failure.ts';

/** The folder that holds everything a running studio stores. All paths are absolute. */
export interface DataFolder {
  root: string;
  /** The embedded database, one file. */
  database: string;
  media: string;
  /** What is never served: uploads, what awaits review, originals, consent forms. */
  private: string;
  /** Releases, one folder a campaign. */
  live: string;
  cache: string;
  logs: string;
  /** What `pnpm dev` renders, one JSON file a campaign. */
  snapshots: string;
  /** Says that the demo content is in and live, and from which renderer. */
  prepared: string;
  /** Says which processes a running start has. */
  running: string;
  secrets: Secrets;
}

const secretsSchema = z.strictObject({
  payloadSecret: z.string().min(32),
  publisherToken: z.string().min(32),
});
type Secrets = z.infer<typeof secretsSchema>;

/** Opens the data folder and makes what is missing in it. */
export function openDataFolder(root: string): DataFolder {
  const inside = (name: string): string => path.join(root, name);
  const folder = {
    root,
    database: inside('studio.db'),
    media: inside('media'),
    private: inside('private'),
    live: inside('live'),
    cache: inside('cache'),
    logs: inside('logs'),
    snapshots: inside('snapshots'),
    prepared: inside('prepared.json'),
    running: inside('running.json'),
  };
  for (const name of [root, folder.media, folder.live, folder.cache, folder.logs, folder.snapshots]) {
    mkdirSync(name, { recursive: true });
  }
  mkdirSync(folder.private, { recursive: true, mode: 0o700 });
  return { ...folder, secrets: provideSecrets(inside('secrets.json')) };
}

/** Removes all data. What was edited is gone. */
export function removeDataFolder(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

function provideSecrets(file: string): Secrets {
  if (existsSync(file)) return readSecrets(file);
  const secrets = { payloadSecret: makeSecret(), publisherToken: makeSecret() };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function readSecrets(file: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Failure(
      `The secrets in ${file} cannot be read. Remove that file to have new ones made; everyone then logs in again.`,
    );
  }
}

function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}
