import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';

const pack = promisify(deflate);
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * Turns an SVG without texts into a PNG of the same size. Drawing and packing both run beside the main
 * thread, so that several pictures are made at a time; resvg's own `asPng` would hold up everything else.
 * `opaque` is for drawings that cover all of their square: the picture then has no channel for what shines through.
 */
export async function drawPng(svg: string, { opaque = false } = {}): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const { width, height } = image;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel: red, green and blue, and alpha where something shines through.
  header.set([8, opaque ? 2 : 6], 8);
  const rows = differences(image.pixels, width, height);
  const data = await pack(opaque ? withoutAlpha(rows, width) : rows, { level: 5 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The rows under PNG's filter „Up“: each byte less the byte above it, which leaves plain areas zero. */
function differences(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = Uint8Array.from(pixels);
  const from = new Uint32Array(bytes.buffer);
  const row = new Uint32Array(width);
  const rowBytes = new Uint8Array(row.buffer);
  const rows = new Uint8Array(height * (width * 4 + 1));
  for (let y = 0; y < height; y += 1) {
    const start = y * width;
    for (let x = 0; x < width; x += 1) {
      const here = from[start + x]!;
      const above = y === 0 ? 0 : from[start + x - width]!;
      // Four bytes are subtracted at once; the highest bit of each is kept from borrowing from the next.
      row[x] = ((here | 0x80808080) - (above & 0x7f7f7f7f)) ^ ((here ^ ~above) & 0x80808080);
    }
    const at = y * (width * 4 + 1);
    rows[at] = 2;
    rows.set(rowBytes, at + 1);
  }
  return rows;
}

/** Rows of four channels as rows of the first three. */
function withoutAlpha(rows: Uint8Array, width: number): Uint8Array {
  const height = rows.length / (width * 4 + 1);
  const kept = new Uint8Array(height * (width * 3 + 1));
  let to = 0;
  for (let from = 0; from < rows.length;) {
    kept[to++] = rows[from++]!;
    for (let x = 0; x < width; x += 1, from += 4) {
      kept[to++] = rows[from]!;
      kept[to++] = rows[from + 1]!;
      kept[to++] = rows[from + 2]!;
    }
  }
  return kept;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
