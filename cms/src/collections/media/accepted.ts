import type { ImageVariant } from '@bashke/content';
import type { AcceptedDocument, AcceptedImage } from '@bashke/intake';
import { slugOf } from '../../fields/slug.ts';
import type { StoredFile } from './store.ts';

export type Accepted = AcceptedDocument | AcceptedImage;

/** The name of the cleaned file in the store. */
export function masterName(accepted: Accepted): string {
  const extension = accepted.kind === 'document' ? 'pdf' : accepted.master.format === 'jpeg' ? 'jpg' : 'png';
  return `${accepted.hash.slice(0, 12)}.${extension}`;
}

/** The cleaned file as it goes on through Payload in place of what was uploaded. */
export function masterFile(accepted: Accepted) {
  const bytes = accepted.kind === 'document' ? accepted.bytes : accepted.master.bytes;
  const mimetype = accepted.kind === 'document' ? 'application/pdf' : `image/${accepted.master.format}`;
  return { name: masterName(accepted), data: Buffer.from(bytes), mimetype, size: bytes.byteLength };
}

/** Every file to keep. */
export function filesOf(accepted: Accepted): StoredFile[] {
  const { name, data } = masterFile(accepted);
  if (accepted.kind === 'document') return [{ name, bytes: data }];
  return [
    { name, bytes: data },
    ...accepted.variants.map(({ fileName, bytes }) => ({ name: fileName, bytes })),
  ];
}

/** What is recorded about the file, by the names of the contract. */
export function fieldsOf(accepted: Accepted, uploadedName: string) {
  const file = masterName(accepted);
  if (accepted.kind === 'document') {
    const name = slugOf(uploadedName.replace(/\.[^.]*$/, '')) || 'dokument';
    return {
      kind: 'document' as const,
      format: accepted.format,
      storedFile: file,
      fileName: `${name}.pdf`,
      bytes: accepted.byteLength,
      pages: accepted.pages ?? null,
      removed: accepted.removed,
      notes: [],
      color: null,
      variants: null,
    };
  }
  const variants: ImageVariant[] = accepted.variants.map(({ format, width, height, bytes, fileName }) => ({
    format,
    width,
    height,
    bytes: bytes.byteLength,
    file: fileName,
  }));
  return {
    kind: 'image' as const,
    format: accepted.master.format,
    storedFile: file,
    fileName: null,
    bytes: accepted.master.bytes.byteLength,
    pages: null,
    removed: accepted.removed,
    notes: accepted.notes,
    color: accepted.color,
    variants,
  };
}

declare module 'payload' {
  interface RequestContext {
    /** What the intake made of the file of this request. */
    accepted?: { file: Accepted; uploadedName: string } | undefined;
    /** Files that this request has put into the store. */
    kept?: string[] | undefined;
  }
}
