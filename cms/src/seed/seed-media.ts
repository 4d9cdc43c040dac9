import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Media } from '../payload-types.ts';
import { media, type FileContent, type PictureContent } from './content/index.ts';
import { mediaId } from './identities.ts';

const folder = path.join(import.meta.dirname, 'media');
const mimeTypes = { '.svg': 'image/svg+xml', '.pdf': 'application/pdf' } as const;

type MediaContents = Readonly<Record<string, PictureContent | FileContent>>;

/**
 * Hands in the pictures and files that are missing, the way that anybody's upload goes, and gives pictures of a
 * broken-off seed the words that they still lack.
 * @param contents what to hand in, by key; everything in the demo content when it is left out
 * @returns how many were handed in or finished.
 */
export async function seedMedia(payload: Payload, contents: MediaContents = media): Promise<number> {
  let made = 0;
  for (const [key, content] of Object.entries(contents)) {
    const id = mediaId(key);
    const found = await payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      disableErrors: true,
      locale: 'en',
      fallbackLocale: false,
      trash: true,
    });
    if (found && !lacksEnglish(found, content)) continue;
    if (!found) await upload(payload, id, content);
    await describeInEnglish(payload, id, content);
    made += 1;
  }
  return made;
}

/** Whether a seed was broken off between the two languages. What lies in the trash is left alone. */
const lacksEnglish = (found: Media, content: PictureContent | FileContent) =>
  content.kind === 'image' &&
  content.alt !== 'decorative' &&
  !found.decorative &&
  !found.alt &&
  !found.deletedAt;

async function upload(payload: Payload, id: string, content: PictureContent | FileContent): Promise<void> {
  const file = await fileOf(content.file);
  await payload.create({
    collection: 'media',
    depth: 0,
    locale: 'sq',
    file,
    data: { id, ...wordsOf(content) },
  });
}

function wordsOf(content: PictureContent | FileContent) {
  if (content.kind === 'document') return { language: content.language };
  return content.alt === 'decorative' ? { decorative: true } : { alt: content.alt.sq };
}

async function describeInEnglish(
  payload: Payload,
  id: string,
  content: PictureContent | FileContent,
): Promise<void> {
  if (content.kind === 'document' || content.alt === 'decorative') return;
  await payload.update({ collection: 'media', depth: 0, id, locale: 'en', data: { alt: content.alt.en } });
}

async function fileOf(name: PictureContent['file'] | FileContent['file']) {
  const data = await readFile(path.join(folder, name));
  const mimetype = mimeTypes[path.extname(name) as keyof typeof mimeTypes];
  return { name, data, mimetype, size: data.byteLength };
}
