import { extensionOf, promises, type RecognisedType } from './recognise.ts';
import { IntakeRefusal, type UploadKind } from './refusal.ts';

/**
 * The refusal for content that is not of the kind asked for: a disguise when the name promised that kind, an
 * unsupported type when the name was honest.
 */
export function refusalForType(
  fileName: string,
  actual: RecognisedType,
  expected: UploadKind,
): IntakeRefusal {
  if (promises(fileName, expected)) {
    return new IntakeRefusal('disguised', { fileName, actual, extension: extensionOf(fileName) });
  }
  if (expected === 'document' && isOffice(fileName, actual)) return new IntakeRefusal('office', { fileName });
  return new IntakeRefusal('unsupported-type', { fileName, actual, expected });
}

const officeExtensions = new Set('doc docx odt ppt pptx odp xls xlsx ods rtf'.split(' '));

/** An office file is an archive; an unusual one is recognised as no more than that, and its name decides. */
function isOffice(fileName: string, actual: RecognisedType): boolean {
  return actual === 'office' || (actual === 'archive' && officeExtensions.has(extensionOf(fileName)));
}

/** Refuses what is empty or over the limit of bytes. */
export function checkSize(bytes: number, fileName: string, limitBytes: number): void {
  if (bytes === 0) throw new IntakeRefusal('empty', { fileName });
  if (bytes > limitBytes) throw new IntakeRefusal('too-large-bytes', { fileName, bytes, limitBytes });
}
