import type { UploadConfig } from 'payload';
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

/**
 * Sends a file of the store to somebody who may read it. Whoever may read all media also gets the ready-made sizes
 * by their names; others get the files of documents that are theirs.
 */
export const sendFile: NonNullable<UploadConfig['handlers']>[number] = async (req, { doc, params }) => {
  const known = doc as Media | undefined;
  const name = known?.storedFile ?? (await nameInStore(req, params.filename));
  const size = name === undefined ? undefined : await sizeOf(name);
  if (name === undefined || size === undefined) {
    return Response.json({ errors: [{ message: say(req, messages.fileMissing) }] }, { status: 404 });
  }
  return new Response(readFile(name), {
    headers: {
      'Content-Type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Content-Length': String(size),
      'Content-Disposition': `inline; filename="${known?.fileName ?? name}"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cache-Control': 'private, max-age=31536000, immutable',
    },
  });
};

/** Two documents of the same content have two file names but one file. */
async function nameInStore(
  req: Parameters<typeof sendFile>[0],
  filename: string,
): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    select: { storedFile: true },
    trash: true,
    req,
  });
  if (docs[0]) return docs[0].storedFile ?? undefined;
  return /-\d+\.(avif|webp|jpg|png)$/.test(filename) ? filename : undefined;
}
