import sharp, { type Metadata, type Sharp } from 'sharp';

import type { ImageLimits } from '../limits.ts';
import type { RecognisedType } from '../recognise.ts';
import { IntakeRefusal } from '../refusal.ts';
import { readHarmlessSvg } from './svg.ts';

/** The cleaned picture in full size: upright, sRGB, 8 bits a channel, nothing but pixels. */
export interface Master {
  format: 'jpeg' | 'png';
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** A picture that passed all checks that can be made without decoding it. */
export interface CheckedSource {
  pipeline: Sharp;
  metadata: Metadata;
  /** True when the pixels were never squeezed, so that the master must not squeeze them either. */
  lossless: boolean;
}

/** Formats whose pixels are exact. WebP and AVIF are nearly always photos; with transparency they become PNG too. */
const losslessTypes: ReadonlySet<RecognisedType> = new Set(['png', 'gif', 'tiff']);

/** How wide a drawing is painted: the widest picture that a microsite shows. */
const drawnWidth = 1920;

/** Pixels per inch at which one unit of a drawing is one pixel. */
const drawingDensity = 72;

/** Checks a picture of pixels by its header. */
export async function checkPicture(
  bytes: Uint8Array,
  type: RecognisedType,
  fileName: string,
  limits: ImageLimits,
): Promise<CheckedSource> {
  const metadata = await readHeader(bytes, type, fileName);
  checkExtent(metadata, fileName, limits);
  const pipeline = sharp(bytes, { failOn: 'error', limitInputPixels: limits.pixels, sequentialRead: true });
  return { pipeline, metadata, lossless: losslessTypes.has(type) };
}

/** Checks a drawing, and the pictures inside it, and prepares it to be painted in a crisp size. */
export async function checkDrawing(
  bytes: Uint8Array,
  fileName: string,
  limits: ImageLimits,
): Promise<CheckedSource> {
  const svg = readHarmlessSvg(bytes, fileName);
  for (const embedded of svg.embedded) {
    checkExtent(await readHeader(embedded, 'unknown', fileName), fileName, limits);
  }
  const natural = await readHeader(svg.bytes, 'svg', fileName);
  const scale = drawnWidth / natural.width;
  const painted = { width: drawnWidth, height: Math.max(1, Math.round(natural.height * scale)) };
  checkExtent(painted, fileName, limits);
  const density = await chooseDensity(svg.bytes, natural.width, scale, fileName);
  const pipeline = sharp(svg.bytes, { density, limitInputPixels: limits.pixels }).resize(
    painted.width,
    painted.height,
    { fit: 'fill' },
  );
  return { pipeline, metadata: { ...natural, ...painted, hasAlpha: true }, lossless: true };
}

/**
 * The density at which a drawing is `scale` times its natural size. A drawing that is measured in millimetres grows
 * with the square of the density, one in pixels with the density itself; how this one grows is measured.
 */
async function chooseDensity(
  bytes: Uint8Array,
  naturalWidth: number,
  scale: number,
  fileName: string,
): Promise<number> {
  const doubled = await readHeader(bytes, 'svg', fileName, drawingDensity * 2);
  const growth = doubled.width / naturalWidth > 3 ? 2 : 1;
  return Math.min(100_000, Math.max(1, drawingDensity * scale ** (1 / growth)));
}

async function readHeader(
  bytes: Uint8Array,
  type: RecognisedType,
  fileName: string,
  density = drawingDensity,
): Promise<Metadata> {
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false, density }).metadata();
    if (type === 'heic' && metadata.compression !== 'av1') throw new IntakeRefusal('heic', { fileName });
    return metadata;
  } catch (error) {
    if (error instanceof IntakeRefusal) throw error;
    throw new IntakeRefusal(type === 'heic' ? 'heic' : 'corrupt', { fileName }, { cause: error });
  }
}

function checkExtent(
  { width, height }: { width: number; height: number },
  fileName: string,
  limits: ImageLimits,
): void {
  if (width * height > limits.pixels) {
    throw new IntakeRefusal('too-many-pixels', { fileName, width, height, limitPixels: limits.pixels });
  }
  if (Math.max(width, height) > limits.side) {
    throw new IntakeRefusal('too-long-side', { fileName, width, height, limitSide: limits.side });
  }
}

/** Decodes the whole picture, once, and writes its pixels anew. A picture that can't be read to its end is refused. */
export async function makeMaster(
  source: CheckedSource,
  fileName: string,
  limits: ImageLimits,
): Promise<Master> {
  const upright = source.pipeline.autoOrient().toColourspace('srgb').timeout({ seconds: limits.seconds });
  // Deep colour with a profile is brought to P3 on its way in; without this it would be taken for sRGB on its way out.
  if (source.metadata.space === 'rgb16' && source.metadata.icc)
    upright.withIccProfile('srgb', { attach: false });
  const exact = source.lossless || source.metadata.hasAlpha;
  const encoded = exact
    ? upright.png({ compressionLevel: 6 })
    : // Without optimised tables the pixels stream through; with them the whole picture waits in memory (for 6% of size).
      upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false });
  try {
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    return { format: exact ? 'png' : 'jpeg', bytes: data, width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Error && /timeout/i.test(error.message)) {
      throw new IntakeRefusal('too-slow', { fileName, seconds: limits.seconds }, { cause: error });
    }
    throw new IntakeRefusal('corrupt', { fileName }, { cause: error });
  }
}
