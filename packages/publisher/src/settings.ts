import path from 'node:path';
import { z } from 'zod';

const folder = z
  .string()
  .min(1)
  .transform((value) => path.resolve(value));
const port = z.coerce.number().int().min(1).max(65_535);

/** What each setting is for, for whoever set it wrongly. */
const meanings: Record<string, string> = {
  LIVE_DIR: 'the folder of the live microsites',
  MEDIA_DIR: 'the folder of the media store',
  CACHE_DIR: 'a folder for drawn cards and icons',
  RENDERER: 'the path of the compiled renderer, sites/dist/server/entry.mjs',
  PUBLISHER_PORT: 'the port that the publisher listens on, 1 to 65535',
  PUBLISHER_TOKEN: 'the secret shared with the studio, at least 16 characters',
  SITES_PORT: 'the port that the web server listens on, 1 to 65535',
  SITES_URL: 'the address at which the public finds the web server, http://…',
  HOST: 'the address that the web server listens on',
};

const serveSchema = z.object({
  LIVE_DIR: folder,
  MEDIA_DIR: folder,
  CACHE_DIR: folder,
  RENDERER: folder,
  PUBLISHER_PORT: port.default(4100),
  PUBLISHER_TOKEN: z.string().min(16),
});
const webSchema = z.object({
  LIVE_DIR: folder,
  SITES_PORT: port.default(4000),
  SITES_URL: z.url({ protocol: /^https?$/ }).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
});
const renderSchema = z.object({
  RENDERER: folder,
  MEDIA_DIR: folder,
  CACHE_DIR: folder.optional(),
});
const releasesSchema = z.object({ LIVE_DIR: folder });

export type ServeSettings = z.infer<typeof serveSchema>;
export type WebSettings = z.infer<typeof webSchema>;

/** A setting that is missing or cannot be used; names every one of them. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

function read<T extends z.ZodType>(schema: T, given: Record<string, string | undefined>): z.infer<T> {
  // An empty setting is one that is not set.
  const environment = Object.fromEntries(
    Object.entries({ ...process.env, ...given }).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path: [name] }) => String(name)))];
  const sentences = names.map((name) =>
    environment[name] === undefined
      ? `${name} is not set. Set it to ${meanings[name]}.`
      : `${name} is not usable as it is set. It must be ${meanings[name]}.`,
  );
  throw new SettingsError(sentences.join('\n'));
}

/** Reads the settings of a command from the environment; `given` on the command line goes before. */
export const readServeSettings = (): ServeSettings => read(serveSchema, {});
export const readWebSettings = (): WebSettings => read(webSchema, {});
export const readRenderSettings = (given: { RENDERER?: string; MEDIA_DIR?: string }) =>
  read(renderSchema, given);
export const readReleasesSettings = () => read(releasesSchema, {});
