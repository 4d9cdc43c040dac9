/**
 * What nobody sees or means to write: control characters, marks that turn the direction of writing around, tags and
 * lone halves of characters. Joiners stay: emojis are made with them.
 */
const unseen = /[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}|[\uFEFF\u{E0000}-\u{E007F}]/gu;

/** A text as it was written, in lines. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unseen, '')
    .trim();

/** The same for what stands in one line. */
export const plainLine = (text: string): string => plainText(text).replaceAll(/\n+/g, ' ');
