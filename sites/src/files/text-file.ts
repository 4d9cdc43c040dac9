import type { RenderedFile } from '@bashke/content';

const encoder = new TextEncoder();

/** A file of text, in UTF-8. */
export const textFile = (contentType: string, text: string): RenderedFile => ({
  contentType: `${contentType}; charset=utf-8`,
  body: encoder.encode(text),
});
