import type { RemovedInfo } from '../removed.ts';

const xmpPatterns: readonly (readonly [RemovedInfo, RegExp])[] = [
  [
    'location',
    /\b(?:exif:GPS|photoshop:City|photoshop:State|photoshop:Country|Iptc4xmp\w*:(?:Location|City))/,
  ],
  ['device', /\b(?:tiff:Make|tiff:Model|xmp:CreatorTool|aux:(?:Serial|Lens))/],
  ['time', /\b(?:xmp:(?:Create|Modify|Metadata)Date|exif:DateTime|photoshop:DateCreated)/],
  [
    'author',
    /\b(?:dc:creator|dc:rights|photoshop:AuthorsPosition|photoshop:Credit|mwg-rs:Name|MPReg:Person)/,
  ],
  ['comment', /\b(?:dc:description|dc:title|dc:subject|photoshop:Headline|exif:UserComment)/],
  ['thumbnail', /\bxmp:Thumbnails/],
  ['edit-history', /\b(?:xmpMM:|stEvt:|crs:|photoshop:History)/],
];

/** What a packet of XMP tells; 'other' when nothing in it has a name here. */
export function readXmpInfos(xmp: string): RemovedInfo[] {
  const infos = xmpPatterns.filter(([, pattern]) => pattern.test(xmp)).map(([info]) => info);
  return infos.length > 0 ? infos : ['other'];
}
