import { openAsBlob } from 'node:fs';
import { lstat } from 'node:fs/promises';
import mime from 'mime-types';
import parseRange from 'range-parser';

/** What the intake makes. */
const shown = /^(audio\/|video\/|image\/(avif|jpeg|png|webp)$)/;

/**
 * Sends a file that only its asker may see, whole or the part that a player asks for (RFC 9110, section 14).
 * @returns `undefined` when there is no such file
 */
export async function sendPrivate(file: string, headers: Headers): Promise<Response | undefined> {
  const found = await lstat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const known = mime.lookup(file.replace(/\.opus$/, '.ogg')) || '';
  // What could run as a page is never shown as one, whatever it is called.
  const isShown = known === 'application/ogg' || shown.test(known);
  const type = isShown ? known : 'application/octet-stream';
  const answer = {
    'Content-Type': type === 'application/ogg' ? 'audio/ogg' : type,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-store',
    'Content-Disposition': isShown ? 'inline' : 'attachment',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  };
  const body = await openAsBlob(file, { type });
  const wanted = headers.get('Range');
  const ranges = wanted === null ? undefined : parseRange(found.size, wanted, { combine: true });
  if (ranges === -1) {
    return new Response(null, {
      status: 416,
      headers: { ...answer, 'Content-Range': `bytes */${found.size}` },
    });
  }
  const [range] = Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges : [];
  if (!range) {
    return new Response(body.stream(), { headers: { ...answer, 'Content-Length': String(found.size) } });
  }
  const { start, end } = range;
  return new Response(body.slice(start, end + 1).stream(), {
    status: 206,
    headers: {
      ...answer,
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${start}-${end}/${found.size}`,
    },
  });
}
