/**
 * A text brought to one spelling for matching: compatibility forms resolved, marks and invisible characters taken
 * away, quotation marks, apostrophes, dashes and spaces each in one form. Every position leads back to the original.
 */
export interface Folded {
  original: string;
  /** Letters without marks, upper and lower case kept. */
  cased: string;
  /** The same in lower case; as long as `cased`. */
  plain: string;
  /** Lower case with marks where they fit in one unit („ë“, „ç“); as long as `cased`. */
  marked: string;
  /** Where the unit at a position starts and ends in the original. */
  starts: number[];
  ends: number[];
}

const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]$/u;
const oneForm = new Map(
  Object.entries({
    '"': '„“”«»‟″',
    "'": '’‘‚‛ʼʹ′`´',
    '-': '‐‑‒–—―−',
    ' ': '\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000',
  }).flatMap(([form, others]) => [...others].map((other) => [other, form] as const)),
);

/** Takes a text into its folded form. Linear in its length. */
export function fold(original: string): Folded {
  const cased: string[] = [];
  const marked: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const units = oneForm.get(character) ?? unmarked(character);
    const last = cased.length - 1;
    if (units === '') {
      // A mark or an invisible character belongs to the letter before it.
      if (last >= 0) {
        ends[last] = end;
        marked[last] = inOneUnit((marked[last] ?? '') + character) ?? marked[last]!;
      }
    } else {
      const whole = units.length === 1 ? inOneUnit(character) : undefined;
      for (const unit of units.split('')) {
        cased.push(unit);
        marked.push(whole && !oneForm.has(character) ? whole : unit);
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return {
    original,
    cased: cased.join(''),
    plain: cased.map(lower).join(''),
    marked: marked.map(lower).join(''),
    starts,
    ends,
  };
}

/** The piece of the original that a stretch of the folded text stands for. */
export function originalRange({ original, starts, ends }: Folded, start: number, end: number) {
  const from = starts[start] ?? original.length;
  const to = ends[end - 1] ?? original.length;
  return { start: from, end: to, found: original.slice(from, to) };
}

function unmarked(character: string): string {
  if (character.length === 1 && character < '\u0080') return character;
  let kept = '';
  for (const part of character.normalize('NFKD'))
    if (!invisible.test(part)) kept += oneForm.get(part) ?? part;
  return kept;
}

function inOneUnit(characters: string): string | undefined {
  const composed = characters.normalize('NFC');
  return composed.length === 1 ? composed : undefined;
}

function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === unit.length ? small : unit;
}
