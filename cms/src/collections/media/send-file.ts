import type { PayloadRequest, UploadConfig } from 'payload';
import { messages } from '../../i18n/messages.ts';
import { say } from '../../i18n/say.ts';
import type { Media } from '../../payload-types.ts';
import { readFile, sizeOf } from './store.ts';

const types: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
};

type Found = Pick<Media, 'storedFile' | 'fileName'>;

/**
 * Sends a file of the store to somebody who may read it. Whoever may read all media also gets the ready-made sizes
 * by their names; others get the files of documents that are theirs.
 */
export const sendFile: NonNullable<UploadConfig['handlers']>[number] = async (req, { doc, params }) => {
  const found = (doc as Media | undefined) ?? (await find(req, params.filename));
  const name = found?.storedFile ?? undefined;
  const size = name === undefined ? undefined : await sizeOf(name);
  if (name === undefined || size === undefined) {
    return Response.json({ errors: [{ message: say(req, messages.fileMissing) }] }, { status: 404 });
  }
  return new Response(readFile(name), {
    headers: {
      'Content-Type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Content-Length': String(size),
      'Content-Disposition': `inline; filename="${found?.fileName ?? name}"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cache-Control': 'private, max-age=31536000, immutable',
    },
  });
};

/** The file behind a name: two documents of the same content have two file names but one file in the store. */
async function find(req: PayloadRequest, filename: string): Promise<Found | undefined> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    select: { storedFile: true, fileName: true },
    trash: true,
    req,
  });
  if (docs[0]) return docs[0];
  return /-\d+\.(avif|webp|jpg|png)$/.test(filename) ? { storedFile: filename } : undefined;
}
