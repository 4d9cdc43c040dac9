import type { Folded } from './fold.ts';

/** A word of a folded text. */
export interface Word {
  /** As written, without marks. */
  cased: string;
  plain: string;
  start: number;
  end: number;
  /** Starts with a capital letter. */
  capital: boolean;
  /** First word of a sentence or line, where a capital says nothing. */
  opens: boolean;
  /** What stands between this word and the one before it. */
  gap: string;
}

const inText = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
// In file names and aliases words are run together: AnaHoxha, ana_hoxha-8b.
const runTogether = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[\p{L}]+|\p{N}+/gu;

/** The words of a text in order. `together` also parts them at changes of case and between letters and digits. */
export function wordsOf({ cased, plain }: Folded, together: boolean): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of cased.matchAll(together ? runTogether : inText)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = cased.slice(before, start);
    words.push({
      cased: match[0],
      plain: plain.slice(start, end),
      start,
      end,
      capital: /^\p{Lu}/u.test(match[0]),
      opens: words.length === 0 || /[.!?:\n"([]/.test(gap),
      gap,
    });
    before = end;
  }
  return words;
}

/** A stretch of the folded text. */
export interface Stretch {
  start: number;
  end: number;
}

// A point after a short form („Rr.“, „nr.“, “St.”) or between digits ends nothing.
const sentenceEnd =
  /(?<!\b(?:rr|nr|blv|bul|lagj|pall|shk|ap|dt|st|mr|mrs|ms|dr|prof|tel))[.!?]{1,3}(?=[\s")\]]|$)|\n[ \t]{0,20}\n/g;

/** The sentences of a text, in order, without gaps. */
export function sentencesOf({ plain }: Folded): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of plain.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < plain.length) sentences.push({ start, end: plain.length });
  return sentences;
}
