import { z } from 'zod';
import { id, line } from '../../text.ts';
import { perLanguage } from '../base.ts';

/** A file in the media store: its name is made from its content, so it never changes. */
export const storedFile = z.string().regex(/^[a-z0-9][a-z0-9._-]{5,120}$/);

export const imageVariantSchema = z.strictObject({
  format: z.enum(['avif', 'webp', 'jpeg', 'png']),
  /** Pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  file: storedFile,
});
export type ImageVariant = z.infer<typeof imageVariantSchema>;

export const imageDocumentSchema = z.strictObject({
  collection: z.literal('media'),
  id,
  kind: z.literal('image'),
  /** Pixels of the cleaned original. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Shown while the picture loads: `#rrggbb`. */
  color: z.string().regex(/^#[0-9a-f]{6}$/),
  /** What must stay visible when the picture is cropped, per cent from the left and the top. */
  focus: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
  /** True when the picture says nothing that the text does not: it then has no alternative text. */
  decorative: z.boolean(),
  variants: z.array(imageVariantSchema).min(1),
  /** The cleaned original in full size, for those who ask for a picture of a certain size, such as podcast directories. */
  master: z
    .strictObject({ format: z.enum(['jpeg', 'png']), bytes: z.int().positive(), file: storedFile })
    .optional(),
  /** Who made it, as it must be named. */
  credit: line(160).optional(),
  texts: perLanguage(z.strictObject({ alt: line(250) })),
});
export type ImageDocument = z.infer<typeof imageDocumentSchema>;

export const fileDocumentSchema = z.strictObject({
  collection: z.literal('media'),
  id,
  kind: z.literal('document'),
  format: z.literal('pdf'),
  file: storedFile,
  bytes: z.int().positive(),
  pages: z.int().positive().optional(),
  /** ASCII, with extension: the name under which a visitor keeps it. */
  fileName: z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}\.pdf$/),
  /** The language the document is written in, when it is in one only. */
  language: z.enum(['sq', 'en']).optional(),
});
export type FileDocument = z.infer<typeof fileDocumentSchema>;

export const mediaSchema = z.discriminatedUnion('kind', [imageDocumentSchema, fileDocumentSchema]);
export type Media = z.infer<typeof mediaSchema>;
