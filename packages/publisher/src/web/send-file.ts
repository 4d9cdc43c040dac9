import type { Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { type Compressor, encodings, type Encoding, isCompressible, worthwhileBytes } from './compress.ts';

export interface SentFile {
  file: string;
  stats: Stats;
  /** 200, or 404 for the page of missing addresses. */
  status: number;
  /** MIME type, with charset for text. */
  type: string;
  headers: Record<string, string>;
  lasting: boolean;
}

/** Answers with a file: whole, in parts, packed, or with the news that it is as before. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  sent: SentFile,
  compressor: Compressor,
): Promise<void> {
  const { type } = sent;
  for (const [name, value] of Object.entries(sent.headers)) response.setHeader(name, value);
  response.setHeader('content-type', type);
  response.statusCode = sent.status;
  const compressible = isCompressible(type);
  if (compressible) response.setHeader('vary', 'accept-encoding');
  const encoding = compressible && sent.stats.size >= worthwhileBytes && encodingFor(request);
  if (encoding) await sendPacked(request, response, sent, encoding, compressor);
  else await sendPlain(request, response, sent);
}

/** Parts are parts of the plain bytes. */
function encodingFor(request: IncomingMessage): Encoding | undefined {
  if (request.headers.range !== undefined) return undefined;
  // Browsers do not say which they like best.
  const best = new Negotiator(request).encodings([...encodings]);
  return encodings.find((encoding) => best.includes(encoding));
}

async function sendPacked(
  request: IncomingMessage,
  response: ServerResponse,
  { file, stats, status, lasting }: SentFile,
  encoding: Encoding,
  compressor: Compressor,
): Promise<void> {
  const tag = `W/"${stats.size.toString(16)}-${Math.floor(stats.mtimeMs).toString(16)}-${encoding}"`;
  response.setHeader('etag', tag);
  if (status === 200 && (request.headers['if-none-match'] ?? '').includes(tag)) {
    response.statusCode = 304;
    response.removeHeader('content-type');
    response.end();
    return;
  }
  const body = await compressor.compress(file, stats, encoding, lasting);
  response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}

interface HttpError extends Error {
  status?: number;
  headers?: Record<string, string>;
}

/** Asked for a part behind the end. */
function refuseRange(response: ServerResponse, { headers = {} }: HttpError): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.removeHeader('content-type');
  response.statusCode = 416;
  response.end();
}

function sendPlain(request: IncomingMessage, response: ServerResponse, sent: SentFile): Promise<void> {
  if (sent.status === 200) {
    // A strong one: only with such a one may a player go on with a part of what it holds.
    const { size, mtimeMs } = sent.stats;
    response.setHeader('etag', `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`);
    // The last bytes, and more of them than there are: all of it, though `send` would refuse.
    const [, last] = /^bytes=-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (Number(last) > size) request.headers.range = 'bytes=0-';
  }
  return new Promise((resolve, reject) => {
    response.on('close', resolve);
    send(request, encodeURIComponent(path.basename(sent.file)), {
      root: path.dirname(sent.file),
      dotfiles: 'allow',
      index: false,
      cacheControl: false,
      // An error page is never answered in parts, nor as unchanged.
      acceptRanges: sent.status === 200,
      lastModified: sent.status === 200,
      etag: false,
    })
      .on('error', (error: HttpError) => {
        if (error.status === 416) refuseRange(response, error);
        else reject(error);
      })
      .pipe(response);
  });
}
