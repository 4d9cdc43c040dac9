import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { media, type FileContent, type PictureContent } from './content/index.ts';
import { mediaId } from './identities.ts';

const folder = path.join(import.meta.dirname, 'media');
const mimeTypes = { '.svg': 'image/svg+xml', '.pdf': 'application/pdf' } as const;

/**
 * Hands in the pictures and files that are missing, the way that anybody's upload goes.
 * @returns how many were handed in.
 */
export async function seedMedia(payload: Payload): Promise<number> {
  let made = 0;
  for (const [key, content] of Object.entries(media) as [string, PictureContent | FileContent][]) {
    const id = mediaId(key);
    const found = await payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      disableErrors: true,
      trash: true,
    });
    if (found) continue;
    await upload(payload, id, content);
    made += 1;
  }
  return made;
}

async function upload(payload: Payload, id: string, content: PictureContent | FileContent): Promise<void> {
  const options = { collection: 'media', depth: 0 } as const;
  const file = await fileOf(content.file);
  if (content.kind === 'document') {
    await payload.create({ ...options, locale: 'sq', file, data: { id, language: content.language } });
    return;
  }
  const { alt } = content;
  if (alt === 'decorative') {
    await payload.create({ ...options, locale: 'sq', file, data: { id, decorative: true } });
    return;
  }
  await payload.create({ ...options, locale: 'sq', file, data: { id, alt: alt.sq } });
  await payload.update({ ...options, id, locale: 'en', data: { alt: alt.en } });
}

async function fileOf(name: PictureContent['file'] | FileContent['file']) {
  const data = await readFile(path.join(folder, name));
  const mimetype = mimeTypes[path.extname(name) as keyof typeof mimeTypes];
  return { name, data, mimetype, size: data.byteLength };
}
