import type { RemovedInfo } from '../removed.ts';
import { readExifInfos } from './exif.ts';
import { readXmpInfos } from './xmp.ts';

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

/** A JPEG without what was hidden in it, and what that was. */
export interface StrippedJpeg {
  bytes: Uint8Array;
  removed: RemovedInfo[];
}

/**
 * Takes out comments and the application segments that no decoder needs (EXIF, XMP, IPTC, makers' own) and leaves the
 * picture data untouched.
 */
export function stripJpeg(bytes: Uint8Array): StrippedJpeg {
  const removed: RemovedInfo[] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { marker, start, end } of listJpegSegments(bytes)) {
    const isApp = marker >= 0xe0 && marker <= 0xef;
    if (marker !== comment && (!isApp || neededApps.has(marker))) continue;
    removed.push(...readSegmentInfos(marker, Buffer.from(bytes.subarray(start + 4, end))));
    parts.push(bytes.subarray(at, start));
    at = end;
  }
  if (at === 0) return { bytes, removed };
  parts.push(bytes.subarray(at));
  return { bytes: new Uint8Array(Buffer.concat(parts)), removed };
}

function readSegmentInfos(marker: number, data: Buffer): RemovedInfo[] {
  if (marker === comment) return ['comment'];
  if (data.subarray(0, 4).toString('latin1') === 'Exif') return readExifInfos(data);
  if (data.subarray(0, 28).toString('latin1') === 'http://ns.adobe.com/xap/1.0/') {
    return readXmpInfos(data.toString('utf8'));
  }
  return ['other'];
}
