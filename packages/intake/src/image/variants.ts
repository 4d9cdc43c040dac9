import sharp, { type Sharp } from 'sharp';

import type { Master } from './master.ts';
import { describePixels } from './pixels.ts';

/** One ready-made size of a picture, in one format. */
export interface ImageVariant {
  format: 'avif' | 'webp' | 'jpeg' | 'png';
  width: number;
  height: number;
  bytes: Uint8Array;
  /** ASCII, the same for the same picture: `<hash12>-<width>.<ext>`. */
  fileName: string;
}

export interface VariantSet {
  variants: ImageVariant[];
  /** Colour to show until the picture is there: `#rrggbb`. */
  color: string;
}

/** Widths that pages ask for, in pixels. */
const widths = [320, 640, 960, 1440, 1920];

/** The one picture for browsers that know neither AVIF nor WebP is at most this wide. */
const fallbackWidth = 1280;

/** Two cores, two encoders; more only costs memory. */
const lanes = 2;

/** Uncompressed pixels of one size. */
interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 3 | 4;
}

/** The widths to make of a picture: the usual ones that it fills, and its own where the last of those is much smaller. */
export function chooseWidths(width: number): number[] {
  const filled = widths.filter((step) => step <= width);
  const last = filled.at(-1) ?? 0;
  return width < (widths.at(-1) ?? 0) && last < width * 0.9 ? [...filled, width] : filled;
}

/**
 * Makes all sizes of a master. Its pixels are decoded once, at the widest size asked for (a JPEG is shrunk while it
 * is decoded); every smaller size is made from the next larger one.
 */
export async function makeVariants(
  master: Master,
  hash: string,
  seconds: number,
  onDone: (done: number, total: number) => void,
): Promise<VariantSet> {
  const sizes = chooseWidths(master.width);
  const top = await decode(master, sizes.at(-1) ?? master.width);
  const { opaque, color } = describePixels(top.data, top.channels);
  const exact = master.format === 'png';
  const fallback = Math.min(fallbackWidth, top.width);

  const jobs: (() => Promise<ImageVariant>)[] = [];
  let current = top;
  for (const width of [...new Set([...sizes, fallback])].toSorted((a, b) => b - a)) {
    current = await shrink(current, master, width);
    const pixels = current;
    const add = (format: ImageVariant['format'], encode: (image: Sharp) => Sharp): void => {
      jobs.push(() => encodeVariant(pixels, format, encode, hash, opaque, seconds));
    };
    if (sizes.includes(width)) {
      add('avif', (image) =>
        // Flat drawings take twice as long at 3, for nothing; photos are both quicker and smaller at 3.
        image.avif({ quality: 52, effort: exact ? 2 : 3, chromaSubsampling: exact ? '4:4:4' : '4:2:0' }),
      );
      add('webp', (image) => image.webp({ quality: exact ? 84 : 76, effort: 4, smartSubsample: exact }));
    }
    if (width === fallback) {
      if (opaque) add('jpeg', (image) => image.jpeg({ quality: 80, mozjpeg: true }));
      else add('png', (image) => image.png({ compressionLevel: 9 }));
    }
  }
  const variants = await runInLanes(jobs, onDone);
  return { variants: variants.toSorted((a, b) => order(a) - order(b)), color };
}

/** AVIF from small to large, then WebP, then the fallback. */
function order(variant: ImageVariant): number {
  const rank = { avif: 0, webp: 1, jpeg: 2, png: 2 }[variant.format];
  return rank * 100_000 + variant.width;
}

async function decode(master: Master, width: number): Promise<Pixels> {
  const image = sharp(master.bytes, { sequentialRead: true, limitInputPixels: false });
  return readPixels(resizeTo(image, master, width));
}

async function shrink(pixels: Pixels, master: Master, width: number): Promise<Pixels> {
  return width === pixels.width ? pixels : readPixels(resizeTo(openPixels(pixels), master, width));
}

/** The height follows from the master, so that roundings do not add up from size to size. */
function resizeTo(image: Sharp, master: Master, width: number): Sharp {
  const height = Math.max(1, Math.round((master.height * width) / master.width));
  return image.resize({ width, height, fit: 'fill' });
}

function openPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

async function readPixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const channels = info.channels === 4 ? 4 : 3;
  return { data, width: info.width, height: info.height, channels };
}

async function encodeVariant(
  pixels: Pixels,
  format: ImageVariant['format'],
  encode: (image: Sharp) => Sharp,
  hash: string,
  opaque: boolean,
  seconds: number,
): Promise<ImageVariant> {
  const image = openPixels(pixels).timeout({ seconds });
  const bytes = await encode(opaque ? image.removeAlpha() : image).toBuffer();
  const { width, height } = pixels;
  const extension = format === 'jpeg' ? 'jpg' : format;
  return { format, width, height, bytes, fileName: `${hash.slice(0, 12)}-${width}.${extension}` };
}

/** Runs the jobs, `lanes` at a time, and gives their results in the order of the jobs. */
async function runInLanes<Result>(
  jobs: readonly (() => Promise<Result>)[],
  onDone: (done: number, total: number) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = jobs.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [index, job] of queue) {
      results[index] = await job();
      done += 1;
      onDone(done, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}
