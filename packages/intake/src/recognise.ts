import { open } from 'node:fs/promises';

import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';

import type { UploadKind } from './refusal.ts';

/** What an upload can turn out to be, by its content. */
export type RecognisedType =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'tiff'
  | 'heic'
  | 'svg'
  | 'other-image'
  | 'pdf'
  | 'office'
  | 'html'
  | 'text'
  | 'playlist'
  | 'archive'
  | 'audio'
  | 'video'
  | 'program'
  | 'unknown';

export interface Recognised {
  type: RecognisedType;
  /** True when the container says that there is more than one frame and the decoder can't see it (APNG). */
  animated: boolean;
}

const typeByMime: Readonly<Record<string, RecognisedType>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/tiff': 'tiff',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
  'application/pdf': 'pdf',
  'application/x-cfb': 'office',
  'application/rtf': 'office',
  'application/zip': 'archive',
  'application/gzip': 'archive',
  'application/x-rar-compressed': 'archive',
  'application/x-7z-compressed': 'archive',
  'application/x-tar': 'archive',
  'application/x-bzip2': 'archive',
  'application/x-xz': 'archive',
  'application/zstd': 'archive',
  'application/x-msdownload': 'program',
  'application/x-elf': 'program',
  'application/x-mach-binary': 'program',
  'application/java-archive': 'program',
  'application/vnd.android.package-archive': 'program',
  'application/wasm': 'program',
  'application/ogg': 'audio',
};

const officeMime = /^application\/(vnd\.(openxmlformats-officedocument|oasis\.opendocument|ms-)|msword)/;

/** Tells what the bytes are. The file name has no say in it. */
export async function recognise(bytes: Uint8Array): Promise<Recognised> {
  // The recogniser fails on a file that ends in the middle; its first bytes still tell what it was to be.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mime = found?.mime ?? mimeOfFirstBytes(bytes);
  if (mime && mime !== 'application/xml') {
    return { type: typeOfMime(mime), animated: mime === 'image/apng' };
  }
  return { type: typeOfText(bytes), animated: false };
}

/** How much of a file is read to tell a text from what is none. */
const headBytes = 65_536;

/**
 * Tells what a file is, reading no more of it than its first part and what that points to. `mime` says which kind
 * of picture, sound or video it is.
 */
export async function recogniseFile(path: string): Promise<{ type: RecognisedType; mime?: string }> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const head = await readHead(path);
  const mime = found?.mime ?? mimeOfFirstBytes(head);
  return mime && mime !== 'application/xml' ? { type: typeOfMime(mime), mime } : { type: typeOfText(head) };
}

async function readHead(path: string): Promise<Uint8Array> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(headBytes) });
  return buffer.subarray(0, bytesRead);
}

const firstBytes: readonly (readonly [string, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF.{4}WEBP/s],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/],
  ['application/pdf', /^%PDF-/],
  ['audio/wav', /^(?:RIFF|RF64).{4}WAVE/s],
  ['audio/mpeg', /^ID3/],
  ['audio/ogg', /^OggS/],
  ['audio/flac', /^fLaC/],
  ['video/mp4', /^.{4}ftyp/s],
];

function mimeOfFirstBytes(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return firstBytes.find(([, pattern]) => pattern.test(start))?.[0];
}

function typeOfMime(mime: string): RecognisedType {
  const known = typeByMime[mime];
  if (known) return known;
  if (officeMime.test(mime)) return 'office';
  if (mime.startsWith('image/')) return 'other-image';
  if (mime.startsWith('audio/')) return 'audio';
  if (mime.startsWith('video/')) return 'video';
  return 'unknown';
}

function typeOfText(bytes: Uint8Array): RecognisedType {
  const head = readText(bytes.subarray(0, headBytes), true)?.trimStart();
  if (head === undefined) return 'unknown';
  const markup = head.replace(/^(?:<\?[^]*?\?>|<!--[^]*?-->|\s+)+/, '');
  if (/^<(?:[\w.-]+:)?svg[\s>/]/i.test(markup) || /^<!doctype\s+svg\b/i.test(markup)) return 'svg';
  if (/^<!doctype\s+(?!html)/i.test(markup) && /<(?:[\w.-]+:)?svg[\s>/]/i.test(markup)) return 'svg';
  if (/^(?:#EXTM3U|\[playlist\]|ffconcat |<(?:MPD|playlist|asx)[\s>])/i.test(markup)) return 'playlist';
  if (/^<(?:!doctype\s+html|html|head|body|script)\b/i.test(markup)) return 'html';
  return 'text';
}

/**
 * The bytes as text, or `undefined` when they are none. UTF-8, or UTF-16 with a byte order mark. With `part` the
 * bytes may end in the middle of a character.
 */
export function readText(bytes: Uint8Array, part = false): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: part });
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const imageExtensions = new Set(
  'jpg jpeg jpe jfif png apng webp gif avif tif tiff heic heif svg bmp'.split(' '),
);
const documentExtensions = new Set(['pdf']);
const recordingExtensions = new Set(
  'mp3 m4a m4b aac wav wave flac ogg oga opus weba amr aif aiff caf mp4 m4v mov qt webm mkv ogv 3gp 3g2'.split(
    ' ',
  ),
);

const extensionsOfKind: Readonly<Record<UploadKind, ReadonlySet<string>>> = {
  image: imageExtensions,
  document: documentExtensions,
  recording: recordingExtensions,
};

/** The extension of a file name, lower case, without the dot; empty when there is none. */
export function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

/** True when a name promises the kind that the caller asked for, so that other content is a disguise. */
export function promises(fileName: string, kind: UploadKind): boolean {
  return extensionsOfKind[kind].has(extensionOf(fileName));
}
