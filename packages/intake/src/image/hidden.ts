import readExif from 'exif-reader';
import type { Metadata } from 'sharp';

import { orderRemoved, type RemovedInfo } from '../removed.ts';
import { hasJpegComment } from './jpeg-segments.ts';

/**
 * What an uploaded picture says beside its pixels. All of it is gone from what the intake hands back, also what
 * this list cannot put a name to ('other').
 */
export function findHidden(bytes: Uint8Array, metadata: Metadata): RemovedInfo[] {
  const found = new Set<RemovedInfo>();
  if (metadata.exif) addAll(found, readExifInfos(metadata.exif), 'other');
  if (metadata.format === 'tiff') addAll(found, readExifInfos(Buffer.from(bytes)));
  if (metadata.xmp) addAll(found, readXmpInfos(metadata.xmp.toString('utf8')));
  if (metadata.iptc) addAll(found, readIptcInfos(metadata.iptc), 'other');
  for (const { keyword } of metadata.comments ?? []) found.add(infoOfKeyword(keyword));
  if (metadata.format === 'jpeg') {
    if (hasJpegComment(bytes)) found.add('comment');
    if (hasAppendedVideo(bytes)) found.add('hidden-video');
  }
  return orderRemoved(found);
}

/** Adds what was found, or `otherwise` when a block of data was there and held nothing with a name. */
function addAll(found: Set<RemovedInfo>, infos: RemovedInfo[], otherwise?: RemovedInfo): void {
  for (const info of infos) found.add(info);
  if (infos.length === 0 && otherwise) found.add(otherwise);
}

const exifTags: readonly (readonly [RemovedInfo, 'Image' | 'Photo', readonly string[]])[] = [
  ['device', 'Image', ['Make', 'Model', 'HostComputer', 'Software', 'CameraSerialNumber', 'UniqueCameraModel']],
  ['device', 'Photo', ['MakerNote', 'LensMake', 'LensModel', 'BodySerialNumber', 'LensSerialNumber']],
  ['time', 'Image', ['DateTime', 'DateTimeOriginal']],
  ['time', 'Photo', ['DateTimeOriginal', 'DateTimeDigitized', 'OffsetTime', 'SubSecTimeOriginal']],
  ['author', 'Image', ['Artist', 'Copyright', 'XPAuthor']],
  ['author', 'Photo', ['CameraOwnerName']],
  ['comment', 'Image', ['ImageDescription', 'XPComment', 'XPTitle', 'XPSubject', 'XPKeywords', 'DocumentName']],
  ['comment', 'Photo', ['UserComment']],
];

function readExifInfos(exif: Buffer): RemovedInfo[] {
  let tags: ReturnType<typeof readExif>;
  try {
    tags = readExif(exif);
  } catch {
    return ['other'];
  }
  const infos: RemovedInfo[] = [];
  if (Object.keys(tags.GPSInfo ?? {}).some((tag) => tag !== 'GPSVersionID')) infos.push('location');
  for (const [info, group, names] of exifTags) {
    const present: Record<string, unknown> = tags[group] ?? {};
    if (names.some((name) => isTelling(present[name]))) infos.push(info);
  }
  if (tags.Thumbnail) infos.push('thumbnail');
  return infos;
}

/** Cameras write empty strings and zeros into fields that nobody filled in. */
function isTelling(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.replace(/[\0\s]/g, '') !== '';
  if (value instanceof Uint8Array) return value.subarray(8).some((byte) => byte !== 0 && byte !== 0x20);
  return true;
}

const xmpPatterns: readonly (readonly [RemovedInfo, RegExp])[] = [
  ['location', /\b(?:exif:GPS|photoshop:City|photoshop:State|photoshop:Country|Iptc4xmp\w*:(?:Location|City))/],
  ['device', /\b(?:tiff:Make|tiff:Model|xmp:CreatorTool|aux:(?:Serial|Lens))/],
  ['time', /\b(?:xmp:(?:Create|Modify|Metadata)Date|exif:DateTime|photoshop:DateCreated)/],
  ['author', /\b(?:dc:creator|dc:rights|photoshop:AuthorsPosition|photoshop:Credit|mwg-rs:Name|MPReg:Person)/],
  ['comment', /\b(?:dc:description|dc:title|dc:subject|photoshop:Headline|exif:UserComment)/],
  ['thumbnail', /\bxmp:Thumbnails/],
  ['edit-history', /\b(?:xmpMM:|stEvt:|crs:|photoshop:History)/],
];

function readXmpInfos(xmp: string): RemovedInfo[] {
  const infos = xmpPatterns.filter(([, pattern]) => pattern.test(xmp)).map(([info]) => info);
  return infos.length > 0 ? infos : ['other'];
}

/** Datasets of IPTC's record 2 (the one with words in it), by their numbers in the standard. */
const iptcDatasets: Readonly<Record<number, RemovedInfo>> = {
  5: 'comment',
  25: 'comment',
  55: 'time',
  60: 'time',
  80: 'author',
  90: 'location',
  92: 'location',
  95: 'location',
  101: 'location',
  105: 'comment',
  110: 'author',
  116: 'author',
  120: 'comment',
  122: 'author',
};

function readIptcInfos(iptc: Buffer): RemovedInfo[] {
  const infos: RemovedInfo[] = [];
  for (let at = 0; at + 5 <= iptc.length; at += 1) {
    if (iptc[at] !== 0x1c || iptc[at + 1] !== 2) continue;
    const info = iptcDatasets[iptc[at + 2] ?? 0];
    if (info) infos.push(info);
    at += 4 + iptc.readUInt16BE(at + 3);
  }
  return infos;
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
    if (at > 4 && buffer.subarray(Math.max(0, at - 4096), at).includes(Buffer.from([0xff, 0xd9]))) return true;
  }
  return false;
}
