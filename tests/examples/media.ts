import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot } from '@bashke/content';
import sharp from 'sharp';

/** The smallest PDF with one blank page. */
const blankPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
`;

/** Writes a file for every media document of an example snapshot: real pictures of the right sizes. */
export async function writeExampleMedia(snapshot: Snapshot, mediaFolder: string): Promise<void> {
  await mkdir(mediaFolder, { recursive: true });
  for (const document of snapshot.documents) {
    if (document.collection !== 'media') continue;
    if (document.kind === 'document') {
      await writeFile(path.join(mediaFolder, document.file), blankPdf);
      continue;
    }
    for (const { file, format, width, height } of document.variants) {
      const picture = sharp({ create: { width, height, channels: 3, background: document.color } });
      const quick = format === 'avif' ? picture.avif({ effort: 0 }) : picture.toFormat(format);
      await quick.toFile(path.join(mediaFolder, file));
    }
  }
}
