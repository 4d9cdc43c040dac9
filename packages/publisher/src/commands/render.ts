import { readFile } from 'node:fs/promises';
import { parseSnapshot } from '@bashke/content';
import { loadRenderer } from '../render/renderer.ts';
import { renderSnapshot } from '../render-snapshot.ts';
import { readRenderSettings } from '../settings.ts';
import { UsageError } from './usage.ts';

export interface RenderArguments {
  snapshot?: string | undefined;
  out?: string | undefined;
  media?: string | undefined;
  overwrite?: boolean | undefined;
}

/** Makes the files of a snapshot into a folder, and says what it made as one JSON line. */
export async function render({ snapshot: file, out, media, overwrite }: RenderArguments): Promise<void> {
  if (!file || !out) throw new UsageError('render needs --snapshot FILE and --out DIR.');
  const settings = readRenderSettings(media === undefined ? {} : { MEDIA_DIR: media });
  const data = await readData(file);
  const summary = await renderSnapshot({
    snapshot: parseSnapshot(data),
    renderer: await loadRenderer(settings.RENDERER),
    mediaFolder: settings.MEDIA_DIR,
    cacheFolder: settings.CACHE_DIR,
    out,
    overwrite,
  });
  const { slug, languages, pages, files, bytes, milliseconds } = summary;
  console.log(JSON.stringify({ campaign: slug, languages, pages, files, bytes, milliseconds }));
}

async function readData(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The snapshot ${file} cannot be read: ${(error as Error).message}.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`The snapshot ${file} is no JSON. Give a file that the studio wrote.`);
  }
}
