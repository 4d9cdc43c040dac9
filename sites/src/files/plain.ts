/**
 * Text as files outside the web may hold it: line breaks of one kind, no other control characters, no halves
 * of characters.
 */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}|[\ufffe\uffff]/gu, '');

/** The same on one line. */
export const plainLine = (text: string): string => plain(text).replaceAll(/\s+/g, ' ').trim();
