import { statfs } from 'node:fs/promises';
import type { Server } from '@tus/server';

/** Bytes that must stay free on the disk. */
const SPACE_LEFT = 1_000_000_000;

/**
 * Answers one request of a resumable upload (tus 1.0.0, with creation, termination and expiration).
 * @param told headers for the upload server, in place of those that the request came with
 */
export async function answerUpload(
  server: Server,
  request: Request,
  told: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = request.body;
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(told)) headers.set(name, value);
  // Payload puts properties on the request that the upload server does not expect.
  const plain = new Request(request.url, {
    method: request.method,
    headers,
    ...(body && { body, duplex: 'half' }),
  });
  const response = await server.handleWeb(plain);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** True when a disk takes that many bytes more and still has room to work. */
export async function hasRoomFor(bytes: number, directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize >= bytes + SPACE_LEFT;
}
