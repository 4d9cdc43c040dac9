import { parseDocument, type Problem } from '@bashke/content';
import { describe, expect, it } from 'vitest';
import { publishMedia, type StoredMedia } from './publish.ts';

const variant = { format: 'webp', width: 640, height: 400, bytes: 9000, file: 'abc123-640.webp' };
const image = {
  id: 'm1',
  kind: 'image',
  width: 640,
  height: 400,
  color: '#d9b44a',
  focus: { x: 30, y: null },
  variants: [variant],
  alt: { sq: 'Duar bashkë.', en: '' },
} satisfies StoredMedia & { alt: unknown };
const document: StoredMedia = {
  id: 'm2',
  kind: 'document',
  format: 'pdf',
  storedFile: 'd3ffd976f662.pdf',
  bytes: 161_206,
  pages: 1,
  fileName: 'poster.pdf',
  language: 'sq',
};

const published = (media: StoredMedia) => {
  const problems: Problem[] = [];
  const result = parseDocument(publishMedia(media), problems);
  return problems.length > 0 ? problems.map(({ place }) => place?.field?.join('.')) : result;
};

describe('media', () => {
  it('carries an image in the languages in which it is described', () => {
    expect(published(image)).toMatchObject({
      kind: 'image',
      focus: { x: 30, y: 50 },
      decorative: false,
      variants: [variant],
      texts: { sq: { alt: 'Duar bashkë.' } },
    });
  });

  it('says nothing of a decorative image', () => {
    expect(published({ ...image, decorative: true })).toMatchObject({ decorative: true, texts: {} });
  });

  it('carries a document under its name in the store', () => {
    expect(published(document)).toMatchObject({
      kind: 'document',
      file: 'd3ffd976f662.pdf',
      fileName: 'poster.pdf',
      language: 'sq',
    });
  });

  it.each([
    [{ ...image, variants: null }, ['variants']],
    [{ ...image, color: 'red' }, ['color']],
    [{ ...document, storedFile: null }, ['file']],
    [{ ...image, kind: null }, ['kind']],
  ])('is refused when something is missing: %#', (media, fields) => {
    expect(published(media)).toEqual(fields);
  });
});
