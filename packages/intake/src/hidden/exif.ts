import readExif from 'exif-reader';

import type { RemovedInfo } from '../removed.ts';

const exifTags: readonly (readonly [RemovedInfo, 'Image' | 'Photo', readonly string[]])[] = [
  [
    'device',
    'Image',
    ['Make', 'Model', 'HostComputer', 'Software', 'CameraSerialNumber', 'UniqueCameraModel'],
  ],
  ['device', 'Photo', ['MakerNote', 'LensMake', 'LensModel', 'BodySerialNumber', 'LensSerialNumber']],
  ['time', 'Image', ['DateTime', 'DateTimeOriginal']],
  ['time', 'Photo', ['DateTimeOriginal', 'DateTimeDigitized', 'OffsetTime', 'SubSecTimeOriginal']],
  ['author', 'Image', ['Artist', 'Copyright', 'XPAuthor']],
  ['author', 'Photo', ['CameraOwnerName']],
  [
    'comment',
    'Image',
    ['ImageDescription', 'XPComment', 'XPTitle', 'XPSubject', 'XPKeywords', 'DocumentName'],
  ],
  ['comment', 'Photo', ['UserComment']],
];

/** What a block of EXIF data tells about people, places, times and devices. Data that can't be read counts as 'other'. */
export function readExifInfos(exif: Buffer): RemovedInfo[] {
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
