/** One marker segment of a JPEG, before its picture data. */
interface JpegSegment {
  marker: number;
  /** First byte of the marker. */
  start: number;
  /** First byte after the segment. */
  end: number;
}

const startOfScan = 0xda;
const comment = 0xfe;

/** JFIF, ICC profile and Adobe colour transform: what a decoder needs to show the right colours. */
const neededApps = new Set([0xe0, 0xe2, 0xee]);

/** The segments before the picture data; empty when the bytes are no JPEG. */
export function listJpegSegments(bytes: Uint8Array): JpegSegment[] {
  const segments: JpegSegment[] = [];
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return segments;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) break;
    segments.push({ marker, start: at, end });
    at = end;
  }
  return segments;
}

/** True when the JPEG holds a comment segment. */
export function hasJpegComment(bytes: Uint8Array): boolean {
  return listJpegSegments(bytes).some((segment) => segment.marker === comment);
}

/**
 * The JPEG without comments and without application segments that no decoder needs (EXIF, XMP, IPTC, maker's
 * own), its picture data untouched. Returns the same array when there was nothing to take out.
 */
export function stripJpegSegments(bytes: Uint8Array): Uint8Array {
  const unwanted = listJpegSegments(bytes).filter(
    ({ marker }) => marker === comment || (marker >= 0xe0 && marker <= 0xef && !neededApps.has(marker)),
  );
  if (unwanted.length === 0) return bytes;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end } of unwanted) {
    parts.push(bytes.subarray(at, start));
    at = end;
  }
  parts.push(bytes.subarray(at));
  return new Uint8Array(Buffer.concat(parts));
}
