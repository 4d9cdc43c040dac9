import { inflateSync } from 'node:zlib';

/**
 * Tells whether the packed structure of a PDF (object streams and cross-reference streams, which a parser unpacks
 * while it opens the file) stays within a limit. Looks at the raw bytes, so that it can run before any parser does.
 */
export function isUnpackedWithin(bytes: Uint8Array, limitBytes: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = limitBytes;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary = readDictionaryBefore(file, at);
    if (!/\/(?:ObjStm|XRef)\b/.test(dictionary)) continue;
    // A filter on top of a filter, or one of the old ones, is written by nobody for these streams but to hide a bomb.
    if (/\/(?:LZW|LZWDecode|RunLengthDecode|RL|ASCII85Decode|ASCIIHexDecode)\b/.test(dictionary))
      return false;
    if ((dictionary.match(/\/(?:FlateDecode|Fl)\b/g) ?? []).length > 1) return false;
    const size = unpackedSize(file.subarray(skipLineEnd(file, at + 6)), left);
    if (size > left) return false;
    left -= size;
  }
  return true;
}

/** The text from the last "obj" before a stream to the stream, with escaped names (`/Obj#53tm`) written plainly. */
function readDictionaryBefore(file: Buffer, at: number): string {
  const text = file.subarray(Math.max(0, at - 8192), at).toString('latin1');
  return text
    .slice(Math.max(0, text.lastIndexOf('obj')))
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

function skipLineEnd(file: Buffer, at: number): number {
  let start = at;
  while (file[start] === 0x20 || file[start] === 0x0d || file[start] === 0x0a) start += 1;
  return start;
}

/** Size after unpacking; more than the limit when it is over; nothing when the bytes are not packed. */
function unpackedSize(packed: Buffer, limitBytes: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, limitBytes) }).byteLength;
  } catch (error) {
    const isOver =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
    return isOver ? limitBytes + 1 : 0;
  }
}
