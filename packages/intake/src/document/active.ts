import { PDFDict, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';

import type { PdfFeature } from '../refusal.ts';

const actions: Readonly<Record<string, PdfFeature>> = {
  JavaScript: 'javascript',
  Launch: 'launch',
  GoToE: 'embedded-file',
  ImportData: 'submit',
  SubmitForm: 'submit',
  Rendition: 'media',
  Movie: 'media',
  Sound: 'media',
  RichMediaExecute: 'media',
};

const annotations: Readonly<Record<string, PdfFeature>> = {
  FileAttachment: 'embedded-file',
  RichMedia: 'media',
  Screen: 'media',
  Movie: 'media',
  Sound: 'media',
  '3D': 'media',
};

/** What a dictionary of a PDF does beyond showing a page, if anything. */
export function findActiveFeature(dictionary: PDFDict): PdfFeature | undefined {
  const action = actions[nameOf(dictionary, 'S')];
  if (action) return action;
  if (dictionary.has(PDFName.of('Rect'))) {
    const annotation = annotations[nameOf(dictionary, 'Subtype')];
    if (annotation) return annotation;
  }
  if (nameOf(dictionary, 'Type') === 'EmbeddedFile') return 'embedded-file';
  const isFile = nameOf(dictionary, 'Type') === 'Filespec' || has(dictionary, 'F') || has(dictionary, 'UF');
  if (isFile && dictionary.lookup(PDFName.of('EF')) instanceof PDFDict) return 'embedded-file';
  if (has(dictionary, 'XFA') && has(dictionary, 'Fields')) return 'xfa';
  if (/^[\p{Cc}\s]*(?:javascript|vbscript|data):/iu.test(textOf(dictionary.lookup(PDFName.of('URI'))))) {
    return 'javascript';
  }
  if (/^[\p{Cc}\s]*file:/iu.test(textOf(dictionary.lookup(PDFName.of('URI'))))) return 'launch';
  return undefined;
}

/** The name that a key holds, without its slash; empty when it holds none. */
export function nameOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

/** The text of a PDF string; empty for anything else. */
export function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

function has(dictionary: PDFDict, key: string): boolean {
  return dictionary.has(PDFName.of(key));
}
