import type { FileDocument, ImageDocument } from '@bashke/content';
import { present, type Unchecked } from '../../publishing/stored.ts';
import { textsOf, unlessEmpty } from '../../publishing/texts.ts';

/** A file as it was read in all languages: what the intake made of it, and what people wrote about it. */
export interface StoredMedia {
  id: string;
  kind?: string | null;
  width?: number | null;
  height?: number | null;
  color?: string | null;
  focus?: { x?: number | null; y?: number | null } | null;
  decorative?: boolean | null;
  variants?: unknown;
  credit?: string | null;
  format?: string | null;
  storedFile?: string | null;
  bytes?: number | null;
  pages?: number | null;
  fileName?: string | null;
  language?: string | null;
}

const masterOf = ({ format, bytes, storedFile }: StoredMedia) =>
  storedFile && (format === 'jpeg' || format === 'png')
    ? { format, bytes: bytes ?? undefined, file: storedFile }
    : undefined;

const publishImage = (image: StoredMedia): Unchecked<ImageDocument> => {
  const decorative = image.decorative ?? false;
  return {
    collection: 'media',
    id: image.id,
    kind: 'image',
    width: image.width ?? undefined,
    height: image.height ?? undefined,
    color: present(image.color),
    focus: { x: image.focus?.x ?? 50, y: image.focus?.y ?? 50 },
    decorative,
    variants: image.variants ?? undefined,
    master: masterOf(image),
    credit: present(image.credit),
    // The words of a picture that was declared decorative afterwards stay in the studio.
    texts: textsOf(image, (texts: { alt?: string | null }) =>
      decorative ? undefined : unlessEmpty({ alt: present(texts.alt) }),
    ),
  };
};

const publishDocument = (document: StoredMedia): Unchecked<FileDocument> => ({
  collection: 'media',
  id: document.id,
  kind: 'document',
  format: present(document.format),
  file: present(document.storedFile),
  bytes: document.bytes ?? undefined,
  pages: document.pages ?? undefined,
  fileName: present(document.fileName),
  language: present(document.language),
});

/** A file of the media store by the contract's names. */
export const publishMedia = (media: StoredMedia): object =>
  media.kind === 'document' ? publishDocument(media) : { ...publishImage(media), kind: present(media.kind) };
