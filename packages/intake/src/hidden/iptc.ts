import type { RemovedInfo } from '../removed.ts';

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

/** What a block of IPTC data (captions of press pictures) tells. */
export function readIptcInfos(iptc: Buffer): RemovedInfo[] {
  const infos: RemovedInfo[] = [];
  for (let at = 0; at + 5 <= iptc.length; at += 1) {
    if (iptc[at] !== 0x1c || iptc[at + 1] !== 2) continue;
    const info = iptcDatasets[iptc[at + 2] ?? 0];
    if (info) infos.push(info);
    at += 4 + iptc.readUInt16BE(at + 3);
  }
  return infos;
}
