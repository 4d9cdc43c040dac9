import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/**
 * Visits every dictionary (also those of streams) that can be reached from `root`, each once, and tells which
 * indirect objects they live in. Works through a list of its own, so that deep nesting can't end the process.
 */
export function walkDictionaries(
  context: PDFContext,
  root: PDFObject,
  visit: (dictionary: PDFDict, owner: PDFStream | undefined, ref: PDFRef | undefined) => void,
): Set<PDFRef> {
  const reached = new Set<PDFRef>();
  const seen = new Set<PDFObject>();
  const waiting: { object: PDFObject; ref?: PDFRef }[] = [{ object: root }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { object, ref } = next;
    if (object instanceof PDFRef) {
      const target = reached.has(object) ? undefined : context.lookup(object);
      reached.add(object);
      if (target) waiting.push({ object: target, ref: object });
      continue;
    }
    if (seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PDFArray) {
      for (const item of object.asArray()) waiting.push({ object: item });
    } else if (object instanceof PDFDict || object instanceof PDFStream) {
      const dictionary = object instanceof PDFStream ? object.dict : object;
      visit(dictionary, object instanceof PDFStream ? object : undefined, ref);
      for (const [, value] of dictionary.entries()) waiting.push({ object: value });
    }
  }
  return reached;
}
