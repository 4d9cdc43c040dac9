import { type ImageDocument, type ImageVariant, ProblemError, type View } from '@bashke/content';
import { wrongKind } from '../rendering/links.ts';

/** A picture ready to be written as `<picture>`. */
export interface PictureFiles {
  sources: { type: string; srcset: string }[];
  /** For browsers that know none of the sources. */
  fallback: { src: string; srcset: string | undefined; width: number; height: number };
  alt: string;
  /** Stands in while the picture loads; only for pictures that let nothing shine through. */
  color: string | undefined;
  document: ImageDocument;
}

/**
 * The files of a picture as this file must write them.
 * @throws ProblemError when it is no picture, or has no words in the language of the file.
 */
export function pictureFiles(view: View, id: string): PictureFiles {
  const document = view.get('media', id);
  if (document.kind !== 'image') throw wrongKind('image');
  const alt = document.decorative ? '' : document.texts[view.language]?.alt;
  if (alt === undefined) {
    throw new ProblemError([{ code: 'alt-missing', params: { missing: view.language } }]);
  }
  const byFormat = Map.groupBy(document.variants, ({ format }) => format);
  const set = (variants: readonly ImageVariant[]) =>
    variants
      .toSorted((a, b) => a.width - b.width)
      .map(({ file, width }) => `${view.href(`media/${file}`)} ${width}w`)
      .join(', ');
  const plain = plainVariants(document);
  const largest = largestPlain(document);
  const sources = (['avif', 'webp'] as const).flatMap((format) => {
    const variants = byFormat.get(format);
    return variants && variants[0]?.format !== plain[0]?.format
      ? [{ type: `image/${format}`, srcset: set(variants) }]
      : [];
  });
  const { width, height } = largest;
  return {
    sources,
    fallback: {
      src: view.href(`media/${largest.file}`),
      srcset: plain.length > 1 ? set(plain) : undefined,
      width,
      height,
    },
    alt,
    color: byFormat.has('jpeg') ? document.color : undefined,
    document,
  };
}

/** The files of a picture in the format that most programs read. */
function plainVariants({ variants }: ImageDocument): readonly ImageVariant[] {
  const of = (wanted: ImageVariant['format']) => variants.filter(({ format }) => format === wanted);
  return [of('jpeg'), of('png'), of('webp')].find(({ length }) => length > 0) ?? variants;
}

/** The largest file of a picture in the format that most programs read. */
export const largestPlain = (document: ImageDocument): ImageVariant =>
  plainVariants(document).reduce((best, variant) => (variant.width > best.width ? variant : best));

/**
 * What must stay visible when the picture is cropped, in tenths from the left and the top. A class and no style:
 * no page allows styles to stand in it.
 */
export const focusClasses = ({ focus: { x, y } }: ImageDocument): string[] =>
  [x === 50 ? '' : `focus-x-${Math.round(x / 10)}`, y === 50 ? '' : `focus-y-${Math.round(y / 10)}`].filter(
    Boolean,
  );
