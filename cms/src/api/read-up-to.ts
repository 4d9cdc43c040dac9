/**
 * The body of a request, read no further than it may be long.
 * @returns `undefined` when it is longer
 */
export async function readUpTo(
  { body, headers }: { body?: unknown; headers: Headers },
  limit: number,
): Promise<Uint8Array | undefined> {
  if (Number(headers.get('Content-Length') ?? 0) > limit) return undefined;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength;
    if (bytes > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
