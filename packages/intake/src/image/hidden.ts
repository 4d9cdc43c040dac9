import type { Metadata } from 'sharp';

import { readExifInfos } from '../hidden/exif.ts';
import { readIptcInfos } from '../hidden/iptc.ts';
import { hasJpegComment } from '../hidden/jpeg-segments.ts';
import { readXmpInfos } from '../hidden/xmp.ts';
import { orderRemoved, type RemovedInfo } from '../removed.ts';

/**
 * What an uploaded picture says beside its pixels. All of it is gone from what the intake hands back, also what
 * says nothing about anybody (such as the orientation) and is not told here.
 */
export function findHidden(bytes: Uint8Array, metadata: Metadata): RemovedInfo[] {
  const found = new Set<RemovedInfo>();
  if (metadata.exif) addAll(found, readExifInfos(metadata.exif));
  if (metadata.format === 'tiff') addAll(found, readExifInfos(Buffer.from(bytes)));
  if (metadata.xmp) addAll(found, readXmpInfos(metadata.xmp.toString('utf8')));
  if (metadata.iptc) addAll(found, readIptcInfos(metadata.iptc));
  for (const { keyword } of metadata.comments ?? []) found.add(infoOfKeyword(keyword));
  if (metadata.format === 'jpeg') {
    if (hasJpegComment(bytes)) found.add('comment');
    if (hasAppendedVideo(bytes)) found.add('hidden-video');
  }
  return orderRemoved(found);
}

function addAll(found: Set<RemovedInfo>, infos: readonly RemovedInfo[]): void {
  for (const info of infos) found.add(info);
}

function infoOfKeyword(keyword: string): RemovedInfo {
  if (/author|copyright|artist/i.test(keyword)) return 'author';
  if (/time|date/i.test(keyword)) return 'time';
  if (/software|source|make|model/i.test(keyword)) return 'device';
  return 'comment';
}

/** Phones append the seconds around a "motion photo" as a film, with sound, behind the picture. */
function hasAppendedVideo(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes('MotionPhoto_Data')) return true;
  for (const brand of ['ftypmp42', 'ftypisom', 'ftypmp41', 'ftypqt  ']) {
    const at = buffer.lastIndexOf(brand);
    if (at > 4 && buffer.subarray(Math.max(0, at - 4096), at).includes(Buffer.from([0xff, 0xd9])))
      return true;
  }
  return false;
}
