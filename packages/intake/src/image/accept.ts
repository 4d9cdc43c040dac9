import { createHash } from 'node:crypto';

import { checkSize, refusalForType } from '../check.ts';
import { imageLimitsSchema, type ImageOptions, type IntakeProgress } from '../limits.ts';
import { recognise, type RecognisedType } from '../recognise.ts';
import { IntakeRefusal } from '../refusal.ts';
import type { IntakeNote, RemovedInfo } from '../removed.ts';
import { findHidden } from './hidden.ts';
import { checkDrawing, checkPicture, makeMaster } from './master.ts';
import { makeVariants, type ImageVariant } from './variants.ts';

/** A picture that is fit to be kept and shown. Every byte in it was written by the intake. */
export interface AcceptedImage {
  kind: 'image';
  /** Of the upright master, in pixels. */
  width: number;
  height: number;
  /** Colour to show until the picture is there: `#rrggbb`. */
  color: string;
  /** SHA-256 of the master, in hex. The same upload always gives the same. */
  hash: string;
  /** The picture in full size: upright, sRGB, without metadata. */
  master: { format: 'jpeg' | 'png'; bytes: Uint8Array };
  /** AVIF from small to large, then WebP, then one JPEG (PNG where something shines through). */
  variants: ImageVariant[];
  /** What was hidden in the upload and is gone. */
  removed: RemovedInfo[];
  /** What else was done to it that its owner may want to know. */
  notes: IntakeNote[];
}

const pictureTypes: ReadonlySet<RecognisedType> = new Set([
  'jpeg',
  'png',
  'webp',
  'gif',
  'avif',
  'tiff',
  'heic',
]);

/**
 * Checks and cleans one uploaded picture. Of a moving picture the first frame is kept; a harmless SVG is painted and
 * kept as a picture. Writes nothing anywhere.
 *
 * @throws IntakeRefusal when the upload can't be taken in.
 */
export async function acceptImage(bytes: Uint8Array, options: ImageOptions): Promise<AcceptedImage> {
  const { fileName, onProgress } = options;
  const limits = imageLimitsSchema.parse(options.limits ?? {});
  const report = (step: IntakeProgress['step'], done: number, total: number): void =>
    onProgress?.({ step, done, total });

  report('checking', 0, 1);
  checkSize(bytes.byteLength, fileName, limits.bytes);
  const { type, animated } = await recognise(bytes);
  const isDrawing = type === 'svg';
  if (!isDrawing && !pictureTypes.has(type)) throw refusalForType(fileName, type, 'image');
  const source = isDrawing
    ? await checkDrawing(bytes, fileName, limits)
    : await checkPicture(bytes, type, fileName, limits);
  const removed = isDrawing ? [] : findHidden(bytes, source.metadata);
  report('checking', 1, 1);

  report('cleaning', 0, 1);
  const master = await makeMaster(source, fileName, limits);
  const hash = createHash('sha256').update(master.bytes).digest('hex');
  report('cleaning', 1, 1);

  const { variants, color } = await makeVariants(master, hash, limits.seconds, (done, total) =>
    report('variants', done, total),
  ).catch((error: unknown) => {
    if (error instanceof Error && /timeout/i.test(error.message)) {
      throw new IntakeRefusal('too-slow', { fileName, seconds: limits.seconds }, { cause: error });
    }
    throw error;
  });

  const notes: IntakeNote[] = [];
  if (animated || (source.metadata.pages ?? 1) > 1) notes.push('first-frame');
  if (isDrawing) notes.push('drawn-as-picture');
  return {
    kind: 'image',
    width: master.width,
    height: master.height,
    color,
    hash,
    master: { format: master.format, bytes: master.bytes },
    variants,
    removed,
    notes,
  };
}
