import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImageDocument, ImageVariant, Media, Recording, Snapshot } from '@bashke/content';
import sharp from 'sharp';
import { makeExampleSource } from './recordings.ts';

/** The smallest PDF with one blank page. */
const blankPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
`;

/** Files that were made already: the same examples are published in every theme. */
const made = new Map<string, Promise<Uint8Array>>();

/** Writes a file for every media document and recording of an example snapshot: real ones of the right sizes. */
export async function writeExampleMedia(snapshot: Snapshot, mediaFolder: string): Promise<void> {
  await mkdir(mediaFolder, { recursive: true });
  for (const document of snapshot.documents) {
    for (const [file, make] of filesOf(document)) {
      const bytes = made.get(file) ?? make();
      made.set(file, bytes);
      await writeFile(path.join(mediaFolder, file), await bytes);
    }
  }
}

type FileMakers = [file: string, make: () => Promise<Uint8Array>][];

function filesOf(document: Snapshot['documents'][number]): FileMakers {
  if (document.collection === 'media') return filesOfMedia(document);
  return document.collection === 'recordings' ? filesOfRecording(document) : [];
}

function filesOfMedia(media: Media): FileMakers {
  if (media.kind === 'document') return [[media.file, async () => Buffer.from(blankPdf)]];
  const { master, width, height } = media;
  const whole = master ? [{ ...master, width, height }] : [];
  return [...media.variants, ...whole].map((file) => [file.file, () => makePicture(media, file)]);
}

function filesOfRecording(recording: Recording): FileMakers {
  const { sources, poster } = recording;
  const files: FileMakers = sources.map(({ file, format, width, height }) => [
    file,
    () => makeExampleSource(recording, format, width && height ? `${width}x${height}` : undefined),
  ]);
  if (!poster) return files;
  const { file, width, height } = poster;
  return [...files, [file, () => makePicture({ color: '#4e1d56' }, { format: 'jpeg', width, height })]];
}

async function makePicture(
  { color }: Pick<ImageDocument, 'color'>,
  { format, width, height }: Pick<ImageVariant, 'format' | 'width' | 'height'>,
): Promise<Uint8Array> {
  const picture = sharp({ create: { width, height, channels: 3, background: color } });
  return (format === 'avif' ? picture.avif({ effort: 0 }) : picture.toFormat(format)).toBuffer();
}
