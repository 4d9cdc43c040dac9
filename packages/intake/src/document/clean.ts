import { inflateSync } from 'node:zlib';

import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';

import { stripJpeg } from '../hidden/jpeg-segments.ts';
import { readXmpInfos } from '../hidden/xmp.ts';
import type { PdfFeature } from '../refusal.ts';
import type { RemovedInfo } from '../removed.ts';
import { findActiveFeature, nameOf, textOf } from './active.ts';
import { walkDictionaries } from './walk.ts';

/** Longest a picture inside a PDF may get when one layer of packing is taken off, in bytes. */
const unpackedPictureBytes = 100_000_000;

/** A title that was never given by a person: the name of the file it was made from. */
const fileTitle = /[\\/]|\.[a-z]{3,5}$|^(?:Microsoft (?:Word|PowerPoint|Excel)|untitled|pa titull)\b/i;

/**
 * Takes everything out of a PDF that is not for its readers: who made it, when, with what, earlier states, pictures'
 * own metadata. The title stays, because screen readers announce it. Changes the document it is given.
 *
 * @param refuse is called when something in the PDF acts.
 */
export function cleanPdf(pdf: PDFDocument, refuse: (feature: PdfFeature) => never): Set<RemovedInfo> {
  const { context } = pdf;
  const removed = new Set<RemovedInfo>();
  const root = context.trailerInfo.Root;
  if (!root) return removed;

  walkDictionaries(context, root, (dictionary) => {
    const feature = findActiveFeature(dictionary);
    if (feature) refuse(feature);
  });

  const title = takeInfo(context, removed);
  const pictures: [PDFRef, PDFRawStream][] = [];
  walkDictionaries(context, root, (dictionary, stream, ref) => {
    cleanDictionary(dictionary, removed);
    if (ref && stream instanceof PDFRawStream && lastFilter(dictionary) === 'DCTDecode') {
      pictures.push([ref, stream]);
    }
  });
  for (const [ref, stream] of pictures) context.assign(ref, cleanPicture(stream, context, removed));

  const reached = walkDictionaries(context, root, () => undefined);
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref)) context.delete(ref);
  }
  if (title)
    context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }));
  return removed;
}

const infoKeys: Readonly<Record<string, RemovedInfo>> = {
  Author: 'author',
  Creator: 'device',
  Producer: 'device',
  CreationDate: 'time',
  ModDate: 'time',
  Subject: 'comment',
  Keywords: 'comment',
};

/** Empties the document's own card and gives back the title that was on it. */
function takeInfo(context: PDFContext, removed: Set<RemovedInfo>): string | undefined {
  const info = context.lookup(context.trailerInfo.Info);
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  if (!(info instanceof PDFDict)) return undefined;
  let title: string | undefined;
  for (const [key, value] of info.entries()) {
    const name = key.decodeText();
    const text = textOf(context.lookup(value)).trim();
    if (name === 'Title' && !fileTitle.test(text)) title = text;
    else if (name !== 'Trapped' && text !== '') removed.add(infoKeys[name] ?? 'other');
  }
  return title || undefined;
}

/** Keys that are never needed to show a page. */
const hiddenKeys: Readonly<Record<string, RemovedInfo>> = {
  PieceInfo: 'edit-history',
  LastModified: 'time',
  Thumb: 'thumbnail',
  CreatorInfo: 'device',
};

function cleanDictionary(dictionary: PDFDict, removed: Set<RemovedInfo>): void {
  const take = (key: string, info: RemovedInfo): void => {
    if (dictionary.delete(PDFName.of(key))) removed.add(info);
  };
  const metadata = dictionary.lookup(PDFName.of('Metadata'));
  if (metadata instanceof PDFStream) {
    for (const info of readXmpStream(metadata)) removed.add(info);
    dictionary.delete(PDFName.of('Metadata'));
  }
  for (const [key, info] of Object.entries(hiddenKeys)) take(key, info);

  const subtype = nameOf(dictionary, 'Subtype');
  if (dictionary.has(PDFName.of('Rect')) && subtype !== '') {
    if (subtype !== 'Widget' && subtype !== 'Link') take('T', 'author');
    take('M', 'time');
    take('CreationDate', 'time');
  }
  if (nameOf(dictionary, 'FT') === 'Sig') take('V', 'signature');
  if (nameOf(dictionary, 'Type') === 'Catalog') take('Perms', 'signature');
  if (dictionary.has(PDFName.of('Fields'))) dictionary.delete(PDFName.of('SigFlags'));
}

function readXmpStream(stream: PDFStream): RemovedInfo[] {
  if (!(stream instanceof PDFRawStream)) return ['other'];
  const contents = Buffer.from(stream.getContents());
  const packed = filters(stream.dict).length > 0;
  try {
    return readXmpInfos(
      (packed ? inflateSync(contents, { maxOutputLength: 4_000_000 }) : contents).toString('utf8'),
    );
  } catch {
    return ['other'];
  }
}

/** The names of the filters of a stream, outermost first. */
function filters(dictionary: PDFDict): string[] {
  const filter: PDFObject | undefined = dictionary.lookup(PDFName.of('Filter'));
  if (filter instanceof PDFName) return [filter.decodeText()];
  if (!(filter instanceof PDFArray)) return [];
  return filter.asArray().map((_, index) => {
    const name = filter.lookup(index);
    return name instanceof PDFName ? name.decodeText() : '';
  });
}

function lastFilter(dictionary: PDFDict): string | undefined {
  return filters(dictionary).at(-1);
}

/** The same picture without its metadata; a picture packed a second time is unpacked once for it. */
function cleanPicture(stream: PDFRawStream, context: PDFContext, removed: Set<RemovedInfo>): PDFRawStream {
  const chain = filters(stream.dict);
  let jpeg: Uint8Array = stream.getContents();
  if (chain.length === 2 && chain[0] === 'FlateDecode') {
    jpeg = inflateSync(jpeg, { maxOutputLength: unpackedPictureBytes });
    stream.dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'));
    stream.dict.delete(PDFName.of('DecodeParms'));
  }
  const stripped = stripJpeg(jpeg);
  for (const info of stripped.removed) removed.add(info);
  stream.dict.set(PDFName.of('Length'), context.obj(stripped.bytes.byteLength));
  return PDFRawStream.of(stream.dict, stripped.bytes);
}
