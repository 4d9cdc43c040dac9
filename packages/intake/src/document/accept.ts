import { createHash } from 'node:crypto';

import { PDFDocument } from '@cantoo/pdf-lib';

import { checkSize, refusalForType } from '../check.ts';
import { documentLimitsSchema, type DocumentOptions, type IntakeProgress } from '../limits.ts';
import { recognise } from '../recognise.ts';
import { IntakeRefusal } from '../refusal.ts';
import { orderRemoved, type RemovedInfo } from '../removed.ts';
import { cleanPdf } from './clean.ts';
import { isUnpackedWithin } from './unpacked.ts';

/** A document that is fit to be kept and handed out. */
export interface AcceptedDocument {
  kind: 'document';
  format: 'pdf';
  /** SHA-256 of `bytes`, in hex. The same upload always gives the same. */
  hash: string;
  /** The document, written anew, without what was hidden in it. */
  bytes: Uint8Array;
  byteLength: number;
  pages?: number;
  /** What was hidden in the upload and is gone. */
  removed: RemovedInfo[];
}

/**
 * Checks and cleans one uploaded document. PDF is the one format taken in: parsed as a whole, refused when it is
 * locked or when anything in it acts, written anew. Writes nothing anywhere.
 *
 * @throws IntakeRefusal when the upload can't be taken in.
 */
export async function acceptDocument(bytes: Uint8Array, options: DocumentOptions): Promise<AcceptedDocument> {
  const { fileName, onProgress } = options;
  const limits = documentLimitsSchema.parse(options.limits ?? {});
  const report = (step: IntakeProgress['step'], done: number): void => onProgress?.({ step, done, total: 1 });

  report('checking', 0);
  checkSize(bytes.byteLength, fileName, limits.bytes);
  const { type } = await recognise(bytes);
  if (type !== 'pdf') throw refusalForType(fileName, type, 'document');
  if (!isWhole(bytes)) throw new IntakeRefusal('corrupt', { fileName });
  if (!isUnpackedWithin(bytes, limits.unpackedBytes)) throw new IntakeRefusal('packed-pdf', { fileName });
  const pdf = await parse(bytes, fileName);
  report('checking', 1);

  report('cleaning', 0);
  try {
    const pages = pdf.getPageCount();
    if (pages === 0) throw new IntakeRefusal('corrupt', { fileName });
    const removed = cleanPdf(pdf, (feature) => {
      throw new IntakeRefusal('active-pdf', { fileName, feature });
    });
    if (hasEarlierStates(bytes)) removed.add('edit-history');
    const cleaned = await pdf.save({
      rewrite: true,
      useObjectStreams: true,
      addDefaultPage: false,
      updateFieldAppearances: false,
    });
    const hash = createHash('sha256').update(cleaned).digest('hex');
    report('cleaning', 1);
    return {
      kind: 'document',
      format: 'pdf',
      hash,
      bytes: cleaned,
      byteLength: cleaned.byteLength,
      pages,
      removed: orderRemoved(removed),
    };
  } catch (error) {
    if (error instanceof IntakeRefusal) throw error;
    throw new IntakeRefusal('corrupt', { fileName }, { cause: error });
  }
}

async function parse(bytes: Uint8Array, fileName: string): Promise<PDFDocument> {
  let pdf: PDFDocument;
  try {
    pdf = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      throwOnInvalidObject: true,
      updateMetadata: false,
      preserveXFA: true,
    });
  } catch (error) {
    // The packed structure of a locked PDF is unreadable too; only its last dictionary is in the clear.
    const isLocked = Buffer.from(bytes).includes('/Encrypt');
    throw new IntakeRefusal(isLocked ? 'encrypted-pdf' : 'corrupt', { fileName }, { cause: error });
  }
  if (pdf.context.trailerInfo.Encrypt) throw new IntakeRefusal('encrypted-pdf', { fileName });
  return pdf;
}

/** A PDF ends with the address of its table of contents; one that was cut off does not. */
function isWhole(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-4096)).toString('latin1');
  return tail.includes('startxref') && tail.includes('%%EOF');
}

/** Every saving that was appended to a PDF leaves the state before it readable. */
function hasEarlierStates(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLinearized = file.subarray(0, 2048).includes('/Linearized');
  let ends = 0;
  for (let at = file.indexOf('%%EOF'); at !== -1; at = file.indexOf('%%EOF', at + 5)) ends += 1;
  return ends > (isLinearized ? 2 : 1);
}
